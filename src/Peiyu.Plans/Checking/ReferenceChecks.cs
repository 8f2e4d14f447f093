using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.FieldTypes;

namespace Peiyu.Plans.Checking;

/// <summary>What the parts of a plan say of each other exists.</summary>
internal static class ReferenceChecks
{
    public static IEnumerable<PlanProblem> Of(Plan plan) =>
        [.. Clauses(plan), .. Matches(plan), .. Asked(plan), .. Beside(plan), .. Kinds(plan), .. Contacts(plan)];

    private static IEnumerable<PlanProblem> Clauses(Plan plan)
    {
        IEnumerable<(string Clause, SourcePlace Place)> cited =
        [
            .. plan.Policies.Select(policy => (policy.Clause, policy.Place)),
            .. plan.Policies.SelectMany(policy => policy.Clips.Select(clip => (clip.Clause, policy.Place))),
            .. plan.Relations.Select(relation => (relation.Clause, relation.Place)),
            .. plan.Libraries.Select(library => (library.Clause, library.Place)),
            .. plan.Programmes.Select(programme => (programme.Clause, programme.Place)),
            .. plan.Goals.Select(goal => (goal.Clause, goal.Place)),
            .. plan.Lists.Select(list => (list.Clause, new SourcePlace("lists.yaml", 1, 1))),
            .. plan.Fund is { } fund ? [(fund.Clause, new SourcePlace("plan.yaml", 1, 1))] : Array.Empty<(string, SourcePlace)>(),
            .. plan.Clauses.Where(clause => clause.Within is not null).Select(clause => (clause.Within!, clause.Place)),
        ];
        return cited.Where(cite => plan.Clause(cite.Clause) is null)
            .Select(cite => new PlanProblem(cite.Place, $"文件里没有“{cite.Clause}”这一条。"));
    }

    /// <summary>An award is worked out from one that stands before it and looks at the same cases.</summary>
    private static IEnumerable<PlanProblem> Matches(Plan plan)
    {
        for (var index = 0; index < plan.Policies.Count; index++)
        {
            var policy = plan.Policies[index];
            if (policy.MatchOf is not { } matched)
            {
                continue;
            }

            var found = plan.Policies.Take(index).FirstOrDefault(earlier => earlier.Id == matched);
            if (found is null)
            {
                yield return new(policy.Place, $"“{policy.Id}”配套的“{matched}”不在它前面。");
            }
            else if (found.On != policy.On || policy.At.Except(found.At).Any())
            {
                yield return new(policy.Place, $"“{policy.Id}”和它配套的“{matched}”看的不是同一种事项和环节。");
            }
        }
    }

    /// <summary>What another policy came to can be asked of one that stands before.</summary>
    private static IEnumerable<PlanProblem> Asked(Plan plan) =>
        from place in Enumerable.Range(0, plan.Policies.Count)
        let policy = plan.Policies[place]
        from rule in policy.Rules.Concat(policy.LaterRules)
        from id in OtherAwards.AskedBy(rule)
        where plan.Policies.Take(place).All(earlier => earlier.Id != id)
        select new PlanProblem(rule.Place, $"“{policy.Id}”问的政策“{id}”不在它前面；应得、应退要写明前面一条政策的 id。");

    private static IEnumerable<PlanProblem> Beside(Plan plan) =>
        from policy in plan.Policies
        from id in policy.Beside
        where plan.Policy(id)?.Clause != policy.Clause
        select new PlanProblem(policy.Place, $"“{policy.Id}”的 beside 写的“{id}”不是同一条里的政策。");

    private static IEnumerable<PlanProblem> Kinds(Plan plan) =>
        from kind in plan.Kinds
        from field in kind.Fields
        where field.Type is ReferenceType reference && plan.Kind(reference.Target) is null
        select new PlanProblem(new("kinds.yaml", 1, 1), $"{kind.Name}的“{field.Name}”指向的事项不存在。");

    private static IEnumerable<PlanProblem> Contacts(Plan plan) => plan.Programmes
        .Where(programme => programme.Contacts is { } contacts && plan.ContactGroups.All(group => group.Id != contacts))
        .Select(programme => new PlanProblem(programme.Place, $"没有联系人组“{programme.Contacts}”。"));
}
