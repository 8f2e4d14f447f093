using Peiyu.Core.Boards;

namespace Peiyu.Web.Pages.Overview;

/// <summary>A day on which targets of the county are due.</summary>
/// <param name="Day">The day.</param>
/// <param name="Standings">What is due, the open ones first.</param>
public sealed record DueDay(DateOnly Day, IReadOnlyList<Standing> Standings)
{
    /// <summary>The next days, from the one that is looked at on.</summary>
    public static IReadOnlyList<DueDay> Next(Board board, int most) =>
    [
        .. board.Standings
            .Where(standing => standing.Unit == board.Plan.County && standing.Attainment.DueOn >= board.AsOf)
            .GroupBy(standing => standing.Attainment.DueOn)
            .OrderBy(group => group.Key)
            .Take(most)
            .Select(group => new DueDay(group.Key, [.. group.OrderBy(standing => standing.IsReached).ThenByDescending(standing => standing.GapOrder)])),
    ];
}
