using Peiyu.Core.Boards;
using Peiyu.Core.Claims;
using Peiyu.Core.Exports;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;
using Peiyu.Web.Files;
using Peiyu.Web.Pages.Policies;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Pages.Claims;

/// <summary>The awards that nobody claimed as a file, as the page's filter shows them.</summary>
internal static class OpenAwardFiles
{
    private const int Wide = 28;

    public static void MapOpenAwardFiles(this IEndpointRouteBuilder routes) =>
        routes.MapGet($"{OpenAwardLinks.OpenPath}/list.{{format}}", AnswerAsync).RequireAuthorization();

    private static async Task<IResult> AnswerAsync(
        string format, HttpRequest request, BoardSource boards, OpenAwards awards, ExportRecorder recorder, Caller caller, Viewing viewing)
    {
        if (boards.Plan.FlowOf(ClaimFields.ClaimKind) is not { } flow || !ListFile.Knows(format) || !awards.MayRead(caller.Actor)
            || !caller.Actor.May(Acts.Export, flow.Kind.Name))
        {
            return Results.NotFound();
        }

        var ct = request.HttpContext.RequestAborted;
        var filter = OpenAwardFilter.Read(request.Query);
        var board = await boards.GetAsync(viewing.Day, caller.Actor.Scope, ct);
        var table = Table(board, filter, filter.Of(await awards.OfAsync(caller.Actor, board, ct)));
        return await ListFile.AnswerAsync(recorder, caller.Actor, flow.Kind.Name, table, format, ct);
    }

    private static ListTable Table(Board board, OpenAwardFilter filter, IReadOnlyList<OpenAward> awards) => new(
        "够条件没有申领的奖补",
        board.AsOf,
        string.Join("，", new[] { filter.Unit, filter.Policy is { } id ? board.Plan.Policy(id)?.Name : null, filter.Payer, filter.Text }.OfType<string>()),
        [new("对象", Width: Wide), new("统一社会信用代码", Width: 22), new("单位"), new("政策", Width: Wide), new("因为", Width: Wide), new("付款方"), new("金额", ColumnKind.Number), new("通知", Width: Wide)],
        awards.Select(award => (IReadOnlyList<object?>)
        [
            award.Line.Enterprise?.Name ?? award.Line.Subject, award.Line.Enterprise?.Code, award.Line.Unit, award.Line.Policy.Name,
            AwardReasons.Event(award.Line), award.Line.Policy.Payer, award.Line.Amount, OpenAwardWords.StateOf(award),
        ]));
}
