using Peiyu.Feel.Values;

namespace Peiyu.Plans.Evaluation;

/// <summary>What an expression came to, and what was compared and read on the way.</summary>
internal sealed record Observed(FeelValue Value, IReadOnlyList<Reading> Readings, IReadOnlyList<FactRead> Facts)
{
    public Finding As(string say, string rule) => new(say, rule, Value, Readings, Facts);
}
