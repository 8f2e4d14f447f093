using System.ComponentModel;
using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;
using Peiyu.Web.Api.Answers;
using Peiyu.Web.Pages.Tasks;

namespace Peiyu.Web.Api;

internal static class BoardEndpoints
{
    private const int MostDue = 20;

    public static void MapBoard(this IEndpointRouteBuilder api)
    {
        api.MapGet("/board", (
                HttpContext http,
                ApiBoards boards,
                [Description("只看这个单位；写县名是全县的")] string? unit,
                [Description("只看这个状态：missed、risk、notdue、track、late、done、unknown")] string? state) =>
                boards.AnswerAsync(http, board => Standings(board, unit, state)))
            .Tells<BoardFigures>("getBoard", "任务完成情况", "每项任务、每个单位的目标数、完成数、状态和理由。全县的账号看全部，单位的账号看自己和全县。")
            .OfDay();
        api.MapGet("/overview", (HttpContext http, ApiBoards boards) => boards.AnswerAsync(http, Overview))
            .Tells<OverviewFigures>("getOverview", "总览", "首页的数：目标按状态、接下来到期的、培育库、按出资方的奖补、县里要付的钱。")
            .OfDay();
    }

    private static object? Standings(Board board, string? unit, string? state)
    {
        if (state is not null && TargetStates.All.All(one => one.Mark != state))
        {
            return Problems.Unknown("state", state, TargetStates.All.Select(one => one.Mark));
        }

        return BoardFigures.Of(board, [.. board.Standings.Where(one =>
            (unit is null || one.Unit == unit) && (state is null || one.State.Mark == state))]);
    }

    private static OverviewFigures Overview(Board board) => new()
    {
        AsOf = board.AsOf,
        Revision = board.Revision,
        Enterprises = board.Enterprises.Count,
        States = StateCount.Of(board.Standings),
        Units = [.. board.Standings.GroupBy(one => one.Unit).Select(group => new UnitFigures { Unit = group.Key, States = StateCount.Of([.. group]) })],
        DueNext = [.. board.Standings
            .Where(one => one.Attainment.DueOn >= board.AsOf && one.State is not (TargetState.Done or TargetState.Late))
            .OrderBy(one => one.Attainment.DueOn).Take(MostDue).Select(StandingItem.Of)],
        Libraries = [.. board.Plan.Libraries.Select(library => new LibraryFigures
        {
            Id = library.Id,
            Name = library.Name,
            Met = board.LinesOf(library).Count(line => line.Status == Status.Met),
            Unknown = board.LinesOf(library).Count(line => line.Status == Status.Unknown),
        })],
        Payers = [.. board.Plan.Policies.GroupBy(policy => policy.Payer).Select(group => Payer(group.Key, [.. group.SelectMany(board.AwardsOf)]))],
        Fund = Money.Of(board.Plan.Fund?.Amount),
        Owed = Money.Of(board.Owed),
    };

    private static PayerFigures Payer(string payer, IReadOnlyList<AwardLine> lines) => new()
    {
        Payer = payer,
        Met = lines.Count(line => line.Status == Status.Met),
        Sum = SumItem.Of(AwardSum.Of(lines)),
    };
}
