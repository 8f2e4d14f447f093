using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;
using Peiyu.Web.Pages.Tasks;

namespace Peiyu.Web.Pages.Overview;

/// <summary>The county's own targets, and what can be said of them at a glance.</summary>
public sealed class CountyTargets
{
    private readonly Board _board;

    public CountyTargets(Board board)
    {
        _board = board;
        All = [.. board.Standings.Where(standing => standing.Unit == board.Plan.County)];
        Doomed =
        [
            .. All.Where(standing => standing.IsAcute)
                .OrderByDescending(standing => standing.State == TargetState.Missed)
                .ThenByDescending(standing => standing.Attainment.DueOn == board.AsOf)
                .ThenByDescending(standing => standing.GapOrder),
        ];
        Partial = [.. Matrix.Of(board).Annex.Where(row => row.County is { IsReached: true } && Lacking(row).Any())];
    }

    /// <summary>Those that can be counted; the goals of the document that no table answers are not among them.</summary>
    public IReadOnlyList<Standing> All { get; }

    /// <summary>Those that are late, or will be at the pace so far.</summary>
    public IReadOnlyList<Standing> Doomed { get; }

    /// <summary>Those whose number is reached while some units lack theirs.</summary>
    public IReadOnlyList<MatrixRow> Partial { get; }

    public int Reached => All.Count(standing => standing.IsReached);

    public int CountOf(TargetState state) => All.Count(standing => standing.State == state)
        + (state == TargetState.Unknown ? _board.Plan.Goals.Count : 0);

    /// <summary>The units that lack their number, the farthest first.</summary>
    public static IEnumerable<Standing> Lacking(MatrixRow row) =>
        row.Units.Values.Where(standing => !standing.IsReached).OrderByDescending(standing => standing.GapOrder);

    /// <summary>Where the county stands, in a sentence.</summary>
    public string Title
    {
        get
        {
            var (missed, slow) = (CountOf(TargetState.Missed), CountOf(TargetState.Risk));
            var begin = $"{Elapsed}，{All.Count} 项能数的县级目标";
            return All.Count == 0 ? $"{_board.Plan.Title}没有能数的县级目标。"
                : Reached == All.Count ? $"{begin}全部完成。"
                : $"{begin}完成 {Reached} 项，逾期 {missed} 项"
                + (_board.AsOf > _board.Plan.LastDay ? "。" : slow > 0 ? $"；照今年以来的速度，还有 {slow} 项到期完不成。" : "；照今年以来的速度，没有别的会误期。");
        }
    }

    /// <summary>Those that lack most, for the line below the title.</summary>
    public IEnumerable<Standing> Farthest => Doomed.Where(standing => standing.IsShare).OrderByDescending(standing => standing.GapOrder).Take(3);

    private string Elapsed => _board.AsOf switch
    {
        var day when day < _board.Plan.FirstDay => "计划年还没有开始",
        var day when day >= _board.Plan.LastDay => "全年过去",
        { Month: 3, Day: 31 } => "一季度过去",
        { Month: 6, Day: 30 } => "半年过去",
        { Month: 9, Day: 30 } => "三季度过去",
        var day => $"到 {day.Month} 月 {day.Day} 日",
    };
}
