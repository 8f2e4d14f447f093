using System.Globalization;

namespace Peiyu.Web.Pages.Imports;

/// <summary>The addresses around importing.</summary>
internal static class ImportLinks
{
    public const string List = "/imports";
    public const string Send = "/imports/upload";
    public const string Template = "/imports/template.xlsx";
    public const string FilledTemplate = "/imports/template-filled.xlsx";
    public const string ExportWorkbook = "/imports/export.xlsx";
    public const string ExportZip = "/imports/export.zip";
    public const string UploadPattern = "/imports/uploads/{Id:long}";
    public const string ProgressPattern = "/imports/uploads/{id:long}/progress";
    public const string RefusedPattern = "/imports/uploads/{id:long}/refused.xlsx";

    public static string Upload(long id) => Invariant($"/imports/uploads/{id}");

    public static string Progress(long id) => Upload(id) + "/progress";

    public static string Refused(long id) => Upload(id) + "/refused.xlsx";

    public static string Import(long id) => Invariant($"/imports/{id}");

    public static string Undo(long id) => Import(id) + "/undo";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
