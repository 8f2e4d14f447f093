using Peiyu.Plans.Model;

namespace Peiyu.Plans.Drafts;

/// <summary>A number written in an award's rules that a draft may change: an amount, a threshold or a limit.</summary>
/// <param name="Key">Names it in an address: scale-up-first.amount.0.</param>
/// <param name="Policy">The award.</param>
/// <param name="Say">What it is, in words.</param>
/// <param name="Unit">万元, 亿元, % or nothing: what <paramref name="Value"/> counts.</param>
/// <param name="Value">As the plan has it, in that unit.</param>
public sealed record Lever(string Key, Policy Policy, string Say, string Unit, decimal Value)
{
    /// <summary>The rule that it stands in: its place among the award's rules.</summary>
    internal RulePart Part { get; init; }

    /// <summary>Where the bare number stands in the rule's text.</summary>
    internal Range Span { get; init; }
}
