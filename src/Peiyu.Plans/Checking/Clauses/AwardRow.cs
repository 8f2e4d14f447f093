using Peiyu.Plans.Model;

namespace Peiyu.Plans.Checking.Clauses;

/// <summary>An award as a row of a table: what it asks of single inputs, and what else it asks.</summary>
/// <param name="Policy">The award.</param>
/// <param name="Conditions">What it asks of single inputs.</param>
/// <param name="Others">Its other conditions, as written.</param>
internal sealed record AwardRow(Policy Policy, IReadOnlyList<InputCondition> Conditions, IReadOnlySet<string> Others)
{
    public static AwardRow Of(Policy policy, ConditionReader reader)
    {
        var read = policy.When.Select(condition => condition.If).Prepend(policy.Where).OfType<PlanExpression>().SelectMany(reader.Read).ToList();
        return new(
            policy,
            [.. read.Select(one => one.Condition).OfType<InputCondition>()],
            read.Where(one => one.Condition is null).Select(one => one.Text).ToHashSet(StringComparer.Ordinal));
    }
}
