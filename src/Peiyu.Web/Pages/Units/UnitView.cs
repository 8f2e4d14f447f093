using System.Runtime.CompilerServices;
using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;
using Peiyu.Web.Pages.Tasks;

namespace Peiyu.Web.Pages.Units;

/// <summary>A unit's home: its targets, what to do next, its enterprises. Worked out once for the unit's board.</summary>
public sealed class UnitView
{
    public const int Week = 7;

    private static readonly ConditionalWeakTable<Board, UnitView> Made = [];

    private readonly Board _board;

    private UnitView(Board board)
    {
        (_board, Unit) = (board, board.Scope.Unit!);
        Targets =
        [
            .. board.Standings.Where(standing => standing.Unit == Unit)
                .OrderBy(standing => standing.IsReached)
                .ThenByDescending(standing => standing.State == TargetState.Missed)
                .ThenBy(standing => standing.Attainment.DueOn)
                .ThenByDescending(standing => standing.GapOrder),
        ];
        ToWin = [.. Targets.Where(standing => !standing.IsReached && standing.Nearly.Count > 0)];
        Missing = WaitingFact.Of(board);
        News = [.. Lately()];
    }

    public string Unit { get; }

    /// <summary>The open ones first: late, then by the day.</summary>
    public IReadOnlyList<Standing> Targets { get; }

    /// <summary>The open ones that somebody is on the way to.</summary>
    public IReadOnlyList<Standing> ToWin { get; }

    public IReadOnlyList<WaitingFact> Missing { get; }

    /// <summary>What was counted in the last thirty days, the latest first.</summary>
    public IReadOnlyList<UnitNews> News { get; }

    public int Enterprises => _board.Enterprises.Count;

    public int Met => _board.Enterprises.Count(line => line.Met > 0);

    public int Unknown => _board.Enterprises.Count(line => line.Unknown > 0);

    public int Near => _board.Enterprises.Count(line => line.Near > 0);

    public AwardSum Sum => AwardSum.Of(_board.Awards.Where(line => line.Enterprise is not null));

    /// <summary>Open ones that are due from the day on within so many days.</summary>
    public IEnumerable<Standing> DueWithin(int days) => Targets.Where(standing => !standing.IsReached
        && standing.Attainment.DueOn >= _board.AsOf && standing.Attainment.DueOn < _board.AsOf.AddDays(days));

    public string Title
    {
        get
        {
            var (missed, slow, week) = (Count(TargetState.Missed), Count(TargetState.Risk), DueWithin(Week).Count());
            var parts = new List<string> { $"{Targets.Count} 项目标完成 {Targets.Count(standing => standing.IsReached)} 项" };
            AddSome(missed, $"逾期 {missed} 项");
            AddSome(slow, $"偏慢 {slow} 项");
            AddSome(week, $"{Week} 天内到期 {week} 项");
            return Targets.Count == 0 ? $"{Unit}没有单独的目标，有 {Enterprises} 户企业" : $"{Unit}：{string.Join('，', parts)}";

            void AddSome(int count, string words)
            {
                if (count > 0)
                {
                    parts.Add(words);
                }
            }
        }
    }

    /// <param name="board">The board within the unit's scope.</param>
    public static UnitView Of(Board board) => Made.GetValue(board, one => new(one));

    private int Count(TargetState state) => Targets.Count(standing => standing.State == state);

    private IEnumerable<UnitNews> Lately() =>
        from standing in _board.Standings.Where(one => one.Unit == Unit || one.Target.Units.Count == 0)
        from line in standing.Counted
        where line.On is { } day && day > _board.AsOf.AddDays(-TaskFilter.SoonDays)
        orderby line.On descending
        select new UnitNews(line.On!.Value, line, standing);
}
