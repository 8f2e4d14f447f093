using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Overview;

/// <summary>How many enterprises a library has by its rules on the day.</summary>
/// <param name="Library">The library.</param>
/// <param name="Met">How many belong in it.</param>
/// <param name="Unknown">Of how many it can't be told.</param>
/// <param name="Missing">What would decide those, what most wait for first.</param>
public sealed record LibraryCount(Library Library, int Met, int Unknown, IReadOnlyList<string> Missing)
{
    public static IReadOnlyList<LibraryCount> Of(Board board) => [.. board.Plan.Libraries.Select(library => Of(board, library))];

    private static LibraryCount Of(Board board, Library library)
    {
        var unknown = board.LinesOf(library).Where(line => line.Status == Status.Unknown).ToList();
        return new(
            library,
            board.LinesOf(library).Count(line => line.Status == Status.Met),
            unknown.Count,
            [.. unknown.SelectMany(line => line.Missing).GroupBy(name => name).OrderByDescending(group => group.Count()).Select(group => group.Key)]);
    }
}
