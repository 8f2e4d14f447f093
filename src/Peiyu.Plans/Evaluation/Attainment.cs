using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation;

/// <summary>Where a unit or the county stands on a target.</summary>
/// <param name="Programme">The row of the annex.</param>
/// <param name="Target">The target of that row.</param>
/// <param name="Unit">The unit, or the county's name.</param>
/// <param name="Goal">The number to reach.</param>
/// <param name="Done">The number reached; null where it can't be told.</param>
/// <param name="DueOn">The next day by which it is due.</param>
/// <param name="Counted">The rows that were counted; empty for a rate.</param>
public sealed record Attainment(
    Programme Programme,
    Target Target,
    string Unit,
    decimal Goal,
    decimal? Done,
    DateOnly DueOn,
    IReadOnlyList<CaseRecord> Counted)
{
    /// <summary>Null where it can't be told.</summary>
    public bool? Met => Done is { } done ? (Target.LowerIsBetter ? done <= Goal : done >= Goal) : null;

    /// <summary>How many of the counted are dated before the plan year: they were there already.</summary>
    public int Earlier { get; init; }

    /// <summary>The day on which the number was reached; null where it is not, or where the rows have no dates.</summary>
    public DateOnly? ReachedOn { get; init; }

    /// <summary>What a growth rate is worked out from; null for a count.</summary>
    public GrowthSum? Sum { get; init; }

    /// <summary>
    /// Those on their way: an earlier stage is dated, the one that counts is not, and they have not failed since. Where an enterprise
    /// counts once, one of each enterprise that is not counted yet.
    /// </summary>
    public IReadOnlyList<CaseRecord> Nearly { get; init; } = [];

    /// <summary>What parts of a population, split by enterprise, come to together.</summary>
    /// <param name="parts">At least one; all of the same target and unit.</param>
    public static Attainment Merge(IReadOnlyList<Attainment> parts)
    {
        ArgumentOutOfRangeException.ThrowIfZero(parts.Count, nameof(parts));
        if (parts.Any(part => part.Target != parts[0].Target || part.Unit != parts[0].Unit))
        {
            throw new ArgumentException("The parts are not of the same target and unit.", nameof(parts));
        }

        var sum = parts[0].Sum is null ? null : parts.Aggregate(GrowthSum.None, (sum, part) => sum + part.Sum!);
        IReadOnlyList<CaseRecord> counted = [.. parts.SelectMany(part => part.Counted)];
        return parts[0] with
        {
            // What units report lies in one part: the others know nothing of it.
            Done = sum is not null ? sum.Rate : parts.All(part => part.Done is null) ? null : parts.Sum(part => part.Done ?? 0),
            Counted = counted,
            ReachedOn = DayReached(parts[0].Target, parts[0].Goal, counted),
            Earlier = parts.Sum(part => part.Earlier),
            Nearly = [.. parts.SelectMany(part => part.Nearly)],
            Sum = sum,
        };
    }

    /// <summary>The day of the row that made the number full, in the order of their days.</summary>
    internal static DateOnly? DayReached(Target target, decimal goal, IReadOnlyList<CaseRecord> counted)
    {
        var full = (int)Math.Ceiling(goal);
        if (target.Measured is not Measured.Count { At: { } stage } || full < 1 || counted.Count < full)
        {
            return null;
        }

        var days = counted.Select(record => record.Date(stage)!.Value).ToArray();
        Array.Sort(days);
        return days[full - 1];
    }
}
