using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation;

/// <summary>
/// What a plan says about a population on a day. Pure: no clock, no culture, no randomness; the same input gives the same answer.
/// </summary>
public static class PlanEvaluator
{
    /// <summary>Everything about everybody.</summary>
    /// <param name="plan">The plan that is asked.</param>
    /// <param name="population">What it is asked about.</param>
    /// <param name="asOf">The day that the question is asked for; what is dated later has not happened.</param>
    /// <param name="listener">Hears what is done on the way; null: nobody does.</param>
    public static Answer Evaluate(Plan plan, Population population, DateOnly asOf, IPlanListener? listener = null)
    {
        var run = new PlanRun(plan, population, asOf, listener);
        var awards = new AwardRun(run);
        return new(
            plan,
            asOf,
            [.. plan.Policies.SelectMany(policy => Sorted(awards, awards.Of(policy)))],
            [.. plan.Libraries.SelectMany(library => Members(run, library))],
            [.. new TargetRun(run).All()]);
    }

    /// <summary>All policies for one enterprise, unmet ones too, in the plan's order.</summary>
    /// <param name="plan">The plan that is asked.</param>
    /// <param name="population">What it is asked about.</param>
    /// <param name="enterprise">The one that is asked about.</param>
    /// <param name="asOf">The day that the question is asked for.</param>
    /// <param name="explained">Whether findings and amounts carry every step by which they came about.</param>
    public static IReadOnlyList<Entitlement> Entitlements(
        Plan plan, Population population, Enterprise enterprise, DateOnly asOf, bool explained = false)
    {
        var awards = new AwardRun(new(plan, population, asOf) { Trace = explained ? new() : null });
        return [.. plan.Policies
            .SelectMany(policy => Sorted(awards, awards.Of(policy, enterprise)))
            .Where(entitlement => entitlement.Enterprise == enterprise)];
    }

    /// <summary>All libraries for one enterprise.</summary>
    public static IReadOnlyList<Membership> Memberships(Plan plan, Population population, Enterprise enterprise, DateOnly asOf)
    {
        var run = new PlanRun(plan, population, asOf);
        return [.. plan.Libraries.Select(library => LibraryRun.Ask(run, library, enterprise))];
    }

    /// <summary>
    /// The kinds whose cases reach beyond one enterprise: a limit runs over a subject that is not its owner, or a case refers to another.
    /// Whoever evaluates a population in parts keeps all enterprises with such cases in one part.
    /// </summary>
    public static IReadOnlyList<Kind> SharedKinds(Plan plan)
    {
        var shared = plan.Policies.Where(AwardRun.SharesCap).Select(policy => policy.On).ToHashSet();
        foreach (var kind in plan.Kinds)
        {
            foreach (var (_, referred) in CaseScope.References(plan, kind))
            {
                shared.UnionWith([kind, referred]);
            }
        }

        return [.. plan.Kinds.Where(shared.Contains)];
    }

    private static IEnumerable<Entitlement> Sorted(AwardRun awards, IEnumerable<Draft> drafts) => drafts
        .Select(awards.Finish)
        .OrderBy(entitlement => entitlement.Subject, CodePoints.Order)
        .ThenBy(entitlement => entitlement.Case, CodePoints.Order);

    private static IEnumerable<Membership> Members(PlanRun run, Library library) => run.Population.Enterprises
        .OrderBy(enterprise => enterprise.Code, CodePoints.Order)
        .Select(enterprise => LibraryRun.Ask(run, library, enterprise));
}
