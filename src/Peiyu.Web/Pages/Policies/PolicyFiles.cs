using Peiyu.Core.Boards;
using Peiyu.Core.Enterprises;
using Peiyu.Core.Exports;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Web.Files;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Pages.Policies;

/// <summary>A list of a policy as a file: who meets it, who nearly does, who is on the way, of whom it can't be told, or who does not.</summary>
internal static class PolicyFiles
{
    private const int Wide = 28;
    private const int CodeWidth = 22;

    public static void MapPolicyFiles(this IEndpointRouteBuilder routes) => routes.MapGet("/policies/{id}/{list}.{format}", AnswerAsync);

    private static async Task<IResult> AnswerAsync(
        string id, string list, string format, string? unit, BoardSource boards, UnmetReader unmet, ExportRecorder recorder, Caller caller, Viewing viewing, CancellationToken ct)
    {
        if (boards.Plan.Policy(id) is not { } policy || !ListFile.Knows(format) || !caller.Actor.May(Acts.Export, RightOn.Policies))
        {
            return Results.NotFound();
        }

        var board = await boards.GetAsync(viewing.Day, caller.Actor.Scope, ct);
        var lists = PolicyLists.Of(board, policy, unit is { Length: > 0 } ? unit : null);
        var table = list == PolicyLists.Unmet ? Unmet(lists, await unmet.AllAsync(board, policy, lists.Unit, ct)) : Table(lists, list);
        return table is null ? Results.NotFound() : await ListFile.AnswerAsync(recorder, caller.Actor, RightOn.Policies, table, format, ct);
    }

    private static ListTable? Table(PolicyLists lists, string list) => list switch
    {
        PolicyLists.Met => Awards(lists, "够条件", lists.MetLines, new("金额（元）", ColumnKind.Money), line => line.Amount),
        PolicyLists.Near => Awards(lists, "差一点", lists.NearLines, new("差什么", Width: Wide), line => line.Near?.Words),
        PolicyLists.Unknown => Awards(lists, "未知", lists.UnknownLines, new("缺什么", Width: Wide), line => string.Join("、", line.Missing)),
        PolicyLists.Way => new(
            $"{lists.Policy.Name} 在路上",
            lists.Board.AsOf,
            lists.Unit ?? "",
            [new("企业", Width: Wide), new("统一社会信用代码", Width: CodeWidth), new("单位"), new("办到哪一步"), new("日期", ColumnKind.Date)],
            lists.OnTheWay.Select(line => (IReadOnlyList<object?>)
                [line.Enterprise?.Name ?? line.Label, line.Enterprise?.Code, line.Unit, line.Words, line.Since])),
        _ => null,
    };

    private static ListTable Unmet(PolicyLists lists, UnmetPage page) => new(
        $"{lists.Policy.Name} 不符合{(page.Next is null ? "" : $"的前 {page.Rows.Count} 条")}",
        lists.Board.AsOf,
        lists.Unit ?? "",
        [
            new("对象", Width: Wide), new("统一社会信用代码", Width: CodeWidth), new("单位"), new("事项", Width: Wide), new("阶段"),
            new("日期", ColumnKind.Date), new("因为", Width: Wide),
        ],
        page.Rows.Select(one => (IReadOnlyList<object?>)
        [
            one.Enterprise?.Name ?? one.Subject, one.Enterprise?.Code, one.Record?.UnitName ?? one.Enterprise?.Unit, one.Record?.Label,
            one.Stage?.Stage, one.EventOn,
            string.Join("；", one.Findings.Where(finding => finding.Status == Status.Unmet).Select(finding => finding.Because)),
        ]));

    private static ListTable Awards(
        PolicyLists lists, string name, IReadOnlyList<AwardLine> lines, ListColumn last, Func<AwardLine, object?> value) => new(
        $"{lists.Policy.Name} {name}",
        lists.Board.AsOf,
        lists.Unit ?? "",
        [
            new("对象", Width: Wide), new("统一社会信用代码", Width: CodeWidth), new("单位"), new("事项", Width: Wide), new("阶段"),
            new("日期", ColumnKind.Date), last,
        ],
        lines.Select(line => (IReadOnlyList<object?>)
            [line.Enterprise?.Name ?? line.Subject, line.Enterprise?.Code, line.Unit, line.Label, line.Stage?.Stage, line.EventOn, value(line)]));
}
