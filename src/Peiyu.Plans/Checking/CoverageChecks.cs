using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Checking;

/// <summary>Every sentence points to something that exists, and everything that is executed stands in the text.</summary>
internal static class CoverageChecks
{
    public static IEnumerable<PlanProblem> Of(Plan plan) => [.. Dangling(plan), .. Unfounded(plan)];

    private static IEnumerable<PlanProblem> Dangling(Plan plan) =>
        from clause in plan.Clauses
        from sentence in clause.Sentences
        from reference in sentence.ExecutedBy
        where !Exists(plan, reference)
        select new PlanProblem(sentence.Place, $"“{reference}”不存在。");

    private static bool Exists(Plan plan, PlanReference reference) => reference.Sort switch
    {
        "policy" => plan.Policy(reference.Id) is not null,
        "programme" => plan.Programme(reference.Id) is not null,
        "library" => plan.Libraries.Any(library => library.Name == reference.Id),
        "definition" => plan.Definitions.Any(definition => definition.Name == reference.Id),
        "kind" => plan.Kind(reference.Id) is not null,
        "fact" => plan.Fact(reference.Id) is not null,
        "fund" => plan.Fund?.Name == reference.Id,
        "goal" => plan.Goals.Any(goal => goal.Id == reference.Id),
        "list" => plan.Lists.Any(list => list.Name == reference.Id),
        _ => false,
    };

    /// <summary>An award must be granted by a sentence of the very clause that it cites.</summary>
    private static IEnumerable<PlanProblem> Unfounded(Plan plan)
    {
        foreach (var policy in plan.Policies.Where(policy => !Cited(plan, "policy", policy.Id, policy.Clause)))
        {
            yield return new(policy.Place, $"“{policy.Clause}”里没有哪一句写明由 policy:{policy.Id} 执行。");
        }

        foreach (var programme in plan.Programmes.Where(programme => !Cited(plan, "programme", programme.Row, null)))
        {
            yield return new(programme.Place, $"文件里没有哪一句写明由 programme:{programme.Row} 执行。");
        }

        foreach (var library in plan.Libraries.Where(library => !Cited(plan, "library", library.Name, library.Clause)))
        {
            yield return new(library.Place, $"“{library.Clause}”里没有哪一句写明由 library:{library.Name} 执行。");
        }

        foreach (var goal in plan.Goals.Where(goal => !Cited(plan, "goal", goal.Id, goal.Clause)))
        {
            yield return new(goal.Place, $"“{goal.Clause}”里没有哪一句写明由 goal:{goal.Id} 执行。");
        }
    }

    private static bool Cited(Plan plan, string sort, string id, string? clause) => plan.Clauses
        .Where(known => clause is null || known.Id == clause)
        .SelectMany(known => known.Sentences)
        .Any(sentence => sentence.ExecutedBy.Contains(new(sort, id)));
}
