using Peiyu.Plans.Evaluation;

namespace Peiyu.Core.Boards;

/// <summary>What the plan says about some of the enterprises; parts add up to a board.</summary>
/// <param name="Enterprises">In the order of the register.</param>
/// <param name="Awards">The met, the unknown and the near misses, by policy in the plan's order.</param>
/// <param name="Ways">The cases on their way to an award.</param>
/// <param name="Unmet">How many awards are unmet, by the policy's place and the unit.</param>
/// <param name="Libraries">The met and the unknown.</param>
/// <param name="Titles">The cases of the pipelines, by enterprise.</param>
/// <param name="Attainments">In the plan's order, without rows.</param>
/// <param name="Counted">The rows counted, one list for each attainment.</param>
/// <param name="Nearly">Those on their way, one list for each attainment.</param>
internal sealed record BoardPart(
    IReadOnlyList<EnterpriseLine> Enterprises,
    IReadOnlyList<AwardLine> Awards,
    IReadOnlyList<WayLine> Ways,
    IReadOnlyDictionary<(int Policy, string Unit), int> Unmet,
    IReadOnlyList<LibraryLine> Libraries,
    IReadOnlyList<TitleLine> Titles,
    IReadOnlyList<Attainment> Attainments,
    IReadOnlyList<IReadOnlyList<CountedLine>> Counted,
    IReadOnlyList<IReadOnlyList<CountedLine>> Nearly)
{
    /// <summary>Of nobody, without the numbers of targets.</summary>
    public static BoardPart Empty { get; } = new([], [], [], new Dictionary<(int, string), int>(), [], [], [], [], []);

    public static BoardPart Merge(IReadOnlyList<BoardPart> parts) => new(
        Join(parts, part => part.Enterprises, line => line.Record.Order),
        [.. parts.SelectMany(part => part.Awards).GroupBy(line => line.Policy).SelectMany(group => group)],
        [.. parts.SelectMany(part => part.Ways)],
        parts.SelectMany(part => part.Unmet).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value)),
        [.. parts.SelectMany(part => part.Libraries)],
        [.. parts.SelectMany(part => part.Titles)],
        [.. Indices(parts).Select(index => Merge(parts, index))],
        [.. Indices(parts).Select(index => (IReadOnlyList<CountedLine>)[.. parts.SelectMany(part => part.Counted[index])])],
        [.. Indices(parts).Select(index => (IReadOnlyList<CountedLine>)[.. parts.SelectMany(part => part.Nearly[index])])]);

    /// <summary>The day on which a number was reached is that of the row that made it whole; the attainments hold no rows any more.</summary>
    private static Attainment Merge(IReadOnlyList<BoardPart> parts, int index)
    {
        var attainment = Attainment.Merge([.. parts.Select(part => part.Attainments[index])]);
        var days = parts.SelectMany(part => part.Counted[index]).Select(row => row.On).OfType<DateOnly>().Order().ToList();
        var needed = (int)Math.Ceiling(attainment.Goal);
        return attainment with { ReachedOn = needed > 0 && days.Count >= needed ? days[needed - 1] : null };
    }

    private static IEnumerable<int> Indices(IReadOnlyList<BoardPart> parts) => Enumerable.Range(0, parts[0].Attainments.Count);

    private static EnterpriseLine[] Join(
        IReadOnlyList<BoardPart> parts, Func<BoardPart, IReadOnlyList<EnterpriseLine>> of, Func<EnterpriseLine, int> order)
    {
        var lines = new EnterpriseLine[parts.Sum(part => of(part).Count)];
        var next = 0;
        foreach (var line in parts.SelectMany(of))
        {
            lines[next++] = line;
        }

        Array.Sort(Array.ConvertAll(lines, line => order(line)), lines);
        return lines;
    }
}
