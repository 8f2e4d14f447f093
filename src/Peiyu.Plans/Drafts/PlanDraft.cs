using Peiyu.Feel;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Drafts;

/// <summary>A plan with some numbers changed. The plan itself stays what it is; a draft is never served.</summary>
public static class PlanDraft
{
    /// <summary>The largest number that may be typed.</summary>
    public const decimal Largest = 1_000_000_000_000m;

    /// <param name="plan">The plan.</param>
    /// <param name="changes">By <see cref="Lever.Key"/>, in the lever's unit; keys that the plan does not have are left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or larger than <see cref="Largest"/>.</exception>
    public static Plan Of(Plan plan, IReadOnlyDictionary<string, decimal> changes)
    {
        var changed = PlanLevers.Of(plan).Where(lever => changes.ContainsKey(lever.Key)).ToLookup(lever => lever.Policy);
        return plan with
        {
            Policies = [.. plan.Policies.Select(policy => changed.Contains(policy) ? Change(plan, policy, changed[policy], changes) : policy)],
        };
    }

    private static Policy Change(Plan plan, Policy policy, IEnumerable<Lever> levers, IReadOnlyDictionary<string, decimal> changes)
    {
        var parts = levers.ToLookup(lever => lever.Part);
        PlanExpression Changed(RuleSort sort, int index, PlanExpression rule) =>
            parts[new(sort, index)].ToList() is { Count: > 0 } here ? Rewrite(plan, policy, rule, here, changes) : rule;
        return policy.With(
            policy.Amount is { } amount ? Changed(RuleSort.Amount, 0, amount) : null,
            [.. policy.When.Select((condition, index) => condition with { If = Changed(RuleSort.When, index, condition.If) })],
            [.. policy.Clips.Select((clip, index) => clip with { Limit = Changed(RuleSort.Clip, index, clip.Limit) })]);
    }

    /// <summary>From the end, so that the places before stay where they are.</summary>
    private static PlanExpression Rewrite(
        Plan plan, Policy policy, PlanExpression rule, IEnumerable<Lever> levers, IReadOnlyDictionary<string, decimal> changes)
    {
        var text = rule.Text;
        foreach (var lever in levers.OrderByDescending(lever => lever.Span.Start.Value))
        {
            var value = changes[lever.Key];
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Largest);
            text = text[..lever.Span.Start] + WrittenNumber.Write(value, lever.Unit) + text[lever.Span.End..];
        }

        return rule with { Feel = FeelExpression.Parse(text, [.. NameTable.OfCase(plan, policy.On)]) };
    }
}
