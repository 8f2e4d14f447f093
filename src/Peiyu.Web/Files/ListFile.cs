using Peiyu.Core.Access;
using Peiyu.Core.Exports;

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
        var content = new MemoryStream();
        Action<Stream, ListTable> write = format == Csv ? ListExport.WriteCsv : ListExport.WriteWorkbook;
        write(content, table);
        content.Position = 0;
        return Results.File(content, format == Csv ? "text/csv" : WorkbookType, $"{table.Title} {table.AsOf:yyyy-MM-dd}.{format}");
    }
}
