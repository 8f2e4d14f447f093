using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Advice;

/// <summary>
/// Who is on the way to an award: the award's first stage is not dated, an earlier one is, the case has neither failed since nor
/// ended, and no condition is known to be false.
/// </summary>
public static class Approaches
{
    /// <summary>To one award, by the day of the last step.</summary>
    public static IReadOnlyList<Approach> Of(Plan plan, Population population, Policy policy, DateOnly asOf) =>
        [.. Of(new(plan, population, asOf), policy, population.Cases(policy.On)).OrderBy(approach => approach.Since)];

    /// <summary>Of everybody to any award, in the plan's order.</summary>
    public static IReadOnlyList<Approach> Of(Plan plan, Population population, DateOnly asOf)
    {
        var run = new PlanRun(plan, population, asOf);
        return [.. plan.Policies.SelectMany(policy => Of(run, policy, population.Cases(policy.On)))];
    }

    /// <summary>Of one enterprise to any award, in the plan's order.</summary>
    public static IReadOnlyList<Approach> Of(Plan plan, Population population, Enterprise enterprise, DateOnly asOf)
    {
        var run = new PlanRun(plan, population, asOf);
        return [.. plan.Policies.SelectMany(policy => Of(run, policy, enterprise.Cases(policy.On)))];
    }

    private static IEnumerable<Approach> Of(PlanRun run, Policy policy, IEnumerable<CaseRecord> cases)
    {
        if (policy.At is not [var stage, ..] || stage == policy.On.Failed)
        {
            return [];
        }

        return cases
            .Where(record => !record.IsVoidOn(run.AsOf) && Steps.IsOnItsWay(record, stage, run.AsOf) && MayGet(run, policy, record))
            .Select(record => Make(run, policy, record, stage));
    }

    private static bool MayGet(PlanRun run, Policy policy, CaseRecord record)
    {
        var scope = new CaseScope(run, record, null);
        return (policy.Where is not { } where || run.Holds(where, scope))
            && policy.When.All(condition => run.Evaluate(condition.If, scope).Value is not FeelBoolean { Value: false });
    }

    private static Approach Make(PlanRun run, Policy policy, CaseRecord record, Field stage)
    {
        var last = Steps.Last(record, stage, run.AsOf)!;
        var next = record.Kind.Stages.First(field => field.Index > last.Index);
        return new(policy, record, last, record.Date(last)!.Value, next, FixedSums.Of(run.Plan, policy));
    }
}
