using Peiyu.Core.Access;
using Peiyu.Core.Exports;
using Peiyu.Core.Interchange;

namespace Peiyu.Web.Files;

/// <summary>Answers with what a page shows as a file.</summary>
internal static class ListFile
{
    public const string Workbook = "xlsx";
    public const string Csv = "csv";

    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static bool Knows(string format) => format is Workbook or Csv;

    /// <summary>The file, once it is on record who took it along.</summary>
    public static async Task<IResult> AnswerAsync(
        ExportRecorder recorder, Actor actor, string on, ListTable table, string format, CancellationToken ct)
    {
        await recorder.RecordAsync(actor, on, $"{table.Title} {table.Rows.Count()} 行", table.Filter.Length == 0 ? "" : $"条件：{table.Filter}", ct);
        Action<Stream, ListTable> write = format == Csv ? ListExport.WriteCsv : ListExport.WriteWorkbook;
        return Answer(content => write(content, table), table.Title, table.AsOf, format);
    }

    /// <summary>A sheet in the interchange form. Whoever calls has put on record who takes it along.</summary>
    public static IResult Answer(WorkbookSheet sheet, DateOnly day, string format) => Answer(
        content =>
        {
            if (format == Csv)
            {
                ListExport.WriteCsv(content, sheet);
            }
            else
            {
                WorkbookWriter.Write(content, [sheet]);
            }
        },
        sheet.Name, day, format);

    private static IResult Answer(Action<Stream> write, string title, DateOnly day, string format)
    {
        var content = new MemoryStream();
        write(content);
        content.Position = 0;
        return Results.File(content, format == Csv ? "text/csv" : WorkbookType, $"{title} {day:yyyy-MM-dd}.{format}");
    }
}
