using System.Runtime.CompilerServices;
using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Web.Pages.Tasks;

/// <summary>
/// The units by the mean of their attainments. The document does not say how units are compared: this is our reading, and is
/// said wherever it is shown.
/// </summary>
public sealed class UnitRanking
{
    private static readonly ConditionalWeakTable<Board, UnitRanking> Made = [];

    private UnitRanking(Board board) => Units =
    [
        .. Matrix.Of(board).Units.Select(unit => Rank(unit, board.Standings.Where(standing => standing.Unit == unit).ToList()))
            .OrderByDescending(rank => rank.Mean ?? -1),
    ];

    /// <summary>The best first; of equal ones the first of the annex.</summary>
    public IReadOnlyList<UnitRank> Units { get; }

    public static UnitRanking Of(Board board) => Made.GetValue(board, one => new(one));

    /// <summary>The mean of the attainments that can be told, each at most 1; null where none can.</summary>
    public static decimal? Mean(IEnumerable<Standing> standings)
    {
        var shares = standings.Select(standing => 1 - standing.Gap).OfType<decimal>().ToList();
        return shares.Count == 0 ? null : shares.Average();
    }

    private static UnitRank Rank(string unit, List<Standing> own) => new(
        unit,
        Mean(own),
        own.Count,
        own.Count(standing => standing.IsReached),
        own.Count(standing => standing.State == TargetState.Missed));
}
