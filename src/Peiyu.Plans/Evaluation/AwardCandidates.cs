using Peiyu.Feel;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation;

/// <summary>What a policy is about: the events of cases, or the enterprises, with the scopes in which its rules are read.</summary>
/// <param name="run">The evaluation.</param>
/// <param name="earlier">What policies that stand before came to; null in a plan whose awards do not bear on each other so.</param>
internal sealed class AwardCandidates(PlanRun run, Earlier? earlier)
{
    public Draft OfEnterprise(Policy policy, Enterprise enterprise, int place) => new()
    {
        Policy = policy,
        Record = null,
        Enterprise = enterprise,
        Stage = null,
        EventOn = null,
        Scope = Scope(policy, run.ScopeOf(enterprise), null, enterprise.Code),
        Subject = enterprise.Code,
        Order = place,
    };

    /// <summary>The events that the policy is about: of its cases that are not void, the stages that have happened.</summary>
    public IEnumerable<Draft> OfCases(Policy policy, IEnumerable<CaseRecord> cases)
    {
        foreach (var record in cases)
        {
            if (record.IsVoidOn(run.AsOf) || !IsAbout(policy, record))
            {
                continue;
            }

            foreach (var stage in policy.At)
            {
                if (record.Date(stage) is { } day && day <= run.AsOf)
                {
                    yield return ForEvent(policy, record, stage, day);
                }
            }
        }
    }

    private bool IsAbout(Policy policy, CaseRecord record) => policy.Where is not { } where
        || run.Holds(where, new CaseScope(run, record, null));

    private Draft ForEvent(Policy policy, CaseRecord record, Field stage, DateOnly day) => new()
    {
        Policy = policy,
        Record = record,
        Enterprise = record.Enterprise,
        Stage = stage,
        EventOn = day,
        Scope = Scope(policy, new CaseScope(run, record, day), stage, record.Text(policy.Subject)),
        Subject = record.Text(policy.Subject),
        Order = record.Order,
    };

    /// <summary>What rules of this policy can ask besides.</summary>
    private FeelScope Scope(Policy policy, FeelScope scope, Field? stage, string? subject)
    {
        var inner = policy.At.Count > 1 ? Scopes.With(NameTable.Stage, FeelValue.Of(stage!.Stage!), scope) : scope;
        return earlier is not null && policy.Rules.Concat(policy.LaterRules).Any(OtherAwards.AreAskedBy)
            ? FeelScope.Chain(FeelScope.Of(earlier.For(subject)), inner)
            : inner;
    }
}
