using Peiyu.Feel.Values;

namespace Peiyu.Plans.Evaluation;

/// <summary>A fact or field that a rule read.</summary>
/// <param name="Name">As named in the rule.</param>
/// <param name="Value">What it was.</param>
public sealed record FactRead(string Name, FeelValue Value)
{
    public override string ToString() => $"{Name} 为 {Reading.Show(Value)}";
}
