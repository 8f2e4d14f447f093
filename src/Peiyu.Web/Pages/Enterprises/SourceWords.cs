using System.Globalization;
using Peiyu.Core.Data;
using Peiyu.Core.Enterprises;

namespace Peiyu.Web.Pages.Enterprises;

/// <summary>Where something came from, in words.</summary>
public static class SourceWords
{
    public static string Of(FactSource source) =>
        $"{From(source.Origin.Kind, source.Origin.By, source.Origin.Source)} {Day(source.Origin.At)}" + (source.Versions > 1 ? $"，改过 {source.Versions - 1} 次" : "");

    /// <summary>县工信局填报; 企业指标.xlsx for what came in a file.</summary>
    public static string From(ImportKind kind, string by, string source) => kind switch
    {
        ImportKind.File => source,
        ImportKind.Entry => $"{by}填报",
        _ => $"{by}撤销导入",
    };

    /// <summary>The day in China.</summary>
    public static string Day(DateTime utc) => utc.AddHours(ChinaHours).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The minute in China.</summary>
    public static string Minute(DateTime utc) => utc.AddHours(ChinaHours).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    // China has had one zone without summer time since 1991.
    private const int ChinaHours = 8;
}
