using System.Runtime.CompilerServices;
using Peiyu.Core.Boards;

namespace Peiyu.Core.Pipelines;

/// <summary>The titles of a board that end, those left out that were renewed already: the enterprise holds the same one for longer.</summary>
public static class EndingTitles
{
    private static readonly ConditionalWeakTable<Board, IReadOnlyList<TitleLine>> Known = [];

    /// <summary>Those that end from the board's day on within so many days, the first first.</summary>
    public static IEnumerable<TitleLine> Of(Board board, int days) =>
        Known.GetValue(board, Find).TakeWhile(line => line.DaysLeft(board.AsOf) <= days);

    private static IReadOnlyList<TitleLine> Find(Board board) =>
    [
        .. board.Titles.Where(line => line.IsHeld)
            .GroupBy(line => (line.Enterprise.Code, line.Title, line.Level))
            .Select(same => same.MaxBy(line => line.Until ?? DateOnly.MaxValue)!)
            .Where(line => line.Until is not null)
            .OrderBy(line => line.Until).ThenBy(line => line.CaseId),
    ];
}
