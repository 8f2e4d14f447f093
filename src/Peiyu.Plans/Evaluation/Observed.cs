using Peiyu.Feel.Tracing;
using Peiyu.Feel.Values;

namespace Peiyu.Plans.Evaluation;

/// <summary>What an expression came to, and what was compared and read on the way.</summary>
internal sealed record Observed(FeelValue Value, IReadOnlyList<Reading> Readings, IReadOnlyList<FactRead> Facts)
{
    /// <summary>Every step; null where they were not taken down.</summary>
    public Explanation? Explanation { get; init; }

    public Finding As(string say, string rule) => new(say, rule, Value, Readings, Facts) { Explanation = Explanation };
}
