using Peiyu.Core.Boards;
using Peiyu.Core.Enterprises;
using Peiyu.Core.Exports;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Model;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Pages.Enterprises.List;

/// <summary>Gives the list as it is filtered, sorted and with its columns, all rows of it, as a file; who took what is on record.</summary>
internal static class ExportEndpoint
{
    private const string Csv = "csv";

    public static void MapEnterpriseExport(this IEndpointRouteBuilder routes) => routes.MapGet(ListLinks.ExportPath, AnswerAsync);

    private static async Task<IResult> AnswerAsync(
        HttpContext http, BoardSource boards, LatestFactReader facts, ExportRecorder recorder, Caller caller, Viewing viewing, Links links)
    {
        var (register, ct) = (boards.Plan.Register, http.RequestAborted);
        if (!caller.Actor.May(Acts.Export, register.Name))
        {
            return Results.NotFound();
        }

        var board = await boards.GetAsync(viewing.Day, caller.Actor.Scope, ct);
        var query = http.Request.Query;
        var filter = EnterpriseFilter.Read(query, board.Plan);
        var codes = query["code"].OfType<string>().ToHashSet(StringComparer.Ordinal);
        var lines = new EnterpriseList(board, filter).All;
        var chosen = query.ContainsKey("chosen") ? [.. lines.Where(line => codes.Contains(line.Code))] : lines;
        var columns = new ListColumns(board.Plan, links).Chosen(filter.Columns);
        var values = await facts.ReadAsync(caller.Actor, chosen, ListColumns.FactsOf(board.Plan, columns), board.AsOf, ct);
        await recorder.RecordAsync(
            caller.Actor, register.Name, $"企业名单 {chosen.Count} 户", Said(filter) is { Length: > 0 } said ? $"条件：{said}" : "", ct);
        return File(Table(register, board, filter, columns, chosen.Select(line => new ListRow(line, values))), query[ListLinks.FormatKey] == Csv);
    }

    private static ListTable Table(Kind register, Board board, EnterpriseFilter filter, IReadOnlyList<List.ListColumn> columns, IEnumerable<ListRow> rows) => new(
        "企业名单",
        board.AsOf,
        Said(filter),
        [
            new(register.Label.Name, ColumnKind.Text, 32), new(register.Key[0].Name, ColumnKind.Text, 22),
            .. columns.Select(column => new Core.Exports.ListColumn(column.Word, column.IsNumber ? ColumnKind.Number : ColumnKind.Text, 18)),
        ],
        rows.Select(row => (IReadOnlyList<object?>)[row.Line.Name, row.Line.Code, .. columns.Select(column => column.Cell(row).Value)]));

    private static string Said(EnterpriseFilter filter) =>
        string.Join("，", filter.Conditions.Where(pair => pair.Value is { Length: > 0 }).Select(pair => pair.Value));

    /// <summary>By way of a file that goes with its stream: a county's whole register is not held in memory.</summary>
    private static IResult File(ListTable table, bool isCsv)
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        if (isCsv)
        {
            ListExport.WriteCsv(file, table);
        }
        else
        {
            ListExport.WriteWorkbook(file, table);
        }

        file.Position = 0;
        var name = $"{table.Title} {table.AsOf:yyyy-MM-dd}.{(isCsv ? Csv : "xlsx")}";
        return Results.File(file, isCsv ? "text/csv" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name);
    }
}
