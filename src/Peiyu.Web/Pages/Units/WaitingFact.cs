using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Web.Pages.Units;

/// <summary>Something that is not known and that awards wait for.</summary>
/// <param name="Name">The fact or field.</param>
/// <param name="Awards">How many awards wait for it, perhaps beside others.</param>
/// <param name="Enterprises">Of how many enterprises.</param>
public sealed record WaitingFact(string Name, int Awards, int Enterprises)
{
    /// <summary>What most awards wait for comes first.</summary>
    public static IReadOnlyList<WaitingFact> Of(Board board) =>
    [
        .. board.Awards.Where(line => line.Status == Status.Unknown)
            .SelectMany(line => line.Missing.Select(name => (Name: name, Line: line)))
            .GroupBy(pair => pair.Name, pair => pair.Line, StringComparer.Ordinal)
            .Select(group => new WaitingFact(group.Key, group.Count(), group.Select(line => line.Enterprise).Distinct().Count()))
            .OrderByDescending(fact => fact.Awards)
            .ThenBy(fact => fact.Name, StringComparer.Ordinal),
    ];
}
