using Peiyu.Feel.Tracing;
using Peiyu.Feel.Values;

namespace Peiyu.Plans.Evaluation;

/// <summary>What one condition of a rule came to.</summary>
/// <param name="Say">The condition in words.</param>
/// <param name="Rule">The condition as the plan writes it.</param>
/// <param name="Value">True, false or null.</param>
/// <param name="Readings">The comparisons made on the way, in order.</param>
/// <param name="Facts">The facts and fields that were read on the way, in order.</param>
public sealed record Finding(
    string Say, string Rule, FeelValue Value, IReadOnlyList<Reading> Readings, IReadOnlyList<FactRead> Facts)
{
    private const int MostTold = 3;

    /// <summary>Every step by which it came to that; null where nobody asked for them.</summary>
    public Explanation? Explanation { get; init; }

    public Status Status => Value switch
    {
        FeelBoolean { Value: true } => Status.Met,
        FeelBoolean => Status.Unmet,
        _ => Status.Unknown,
    };

    /// <summary>What several conditions come to together: one false makes the whole unmet, else one unknown makes it unknown.</summary>
    public static Status All(IReadOnlyCollection<Finding> findings) =>
        findings.Any(finding => finding.Status == Status.Unmet) ? Status.Unmet
        : findings.Any(finding => finding.Status == Status.Unknown) ? Status.Unknown
        : Status.Met;

    /// <summary>The facts without which it can't be told; empty unless the status is unknown.</summary>
    public IReadOnlyList<string> Missing
    {
        get
        {
            if (Value is not FeelNull unknown)
            {
                return [];
            }

            // A null that names nothing (a division by zero, an empty list) is blamed on what was unknown beside it.
            return unknown.Cause.Missing.Count > 0
                ? unknown.Cause.Missing
                : [.. Readings.SelectMany(reading => new[] { reading.Left, reading.Right })
                    .OfType<FeelNull>().SelectMany(value => value.Cause.Missing).Distinct()];
        }
    }

    /// <summary>One sentence: what was asked, what came of it, and by how much it failed or what is missing.</summary>
    public string Because => Status switch
    {
        Status.Met => $"{Say}：是" + Told(ReadFacts),
        Status.Unmet => $"{Say}：否" + Told(Failed),
        _ => $"{Say}：未知" + (Missing.Count > 0 ? $"，缺 {string.Join("、", Missing)}" : $"，{((FeelNull)Value).Cause.Message}"),
    };

    /// <summary>By how much it failed; where no comparison of the rule itself tells, what was read.</summary>
    private IEnumerable<object> Failed =>
        Readings.Where(reading => reading is { IsFalse: true, AsksWhetherKnown: false }) is var failed && failed.Any() ? failed : ReadFacts;

    private IEnumerable<object> ReadFacts => Facts.Where(fact => fact.Value is not FeelNull).DistinctBy(fact => fact.Name);

    private static string Told(IEnumerable<object> reasons) =>
        reasons.Any() ? $"（{string.Join("；", reasons.Take(MostTold))}）" : "";
}
