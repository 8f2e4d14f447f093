using Peiyu.Plans.Evaluation.Criteria;
using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Web.Pages.Criteria;

/// <summary>The titles in the order in which an enterprise climbs them.</summary>
internal static class CriteriaLadder
{
    /// <summary>From the lowest up, each with what it follows; the rung counts from zero.</summary>
    public static IReadOnlyList<(CriteriaAssessment One, int Rung)> Of(SelfAssessment all)
    {
        var steps = new List<(CriteriaAssessment One, int Rung)>();
        var roots = all.Titles.Where(one => !all.Titles.Any(other => one.Set.After.Contains(other.Set.Title)))
            .OrderByDescending(one => Height(all, one.Set, []));
        foreach (var root in roots)
        {
            Climb(all, root, 0, steps);
        }

        return steps;
    }

    /// <summary>The next title: one that follows a title held, else the lowest of the longest ladder; null where all are held.</summary>
    public static CriteriaAssessment? Next(SelfAssessment all, IReadOnlyCollection<string> held)
    {
        var open = Of(all).Where(step => !held.Contains(step.One.Set.Title)).ToList();
        return open.Where(step => step.One.Set.After.Any(held.Contains)).OrderByDescending(step => step.Rung).Select(step => step.One).FirstOrDefault()
            ?? open.Select(step => step.One).FirstOrDefault();
    }

    private static void Climb(SelfAssessment all, CriteriaAssessment one, int rung, List<(CriteriaAssessment One, int Rung)> steps)
    {
        if (steps.Any(step => step.One == one))
        {
            return;
        }

        steps.Add((one, rung));
        foreach (var above in all.Titles.Where(other => other.Set.After.Contains(one.Set.Title)))
        {
            Climb(all, above, rung + 1, steps);
        }
    }

    private static int Height(SelfAssessment all, CriteriaSet set, IReadOnlyList<CriteriaSet> below) => below.Contains(set)
        ? 0
        : 1 + all.Titles.Where(other => other.Set.After.Contains(set.Title)).Select(other => Height(all, other.Set, [.. below, set])).DefaultIfEmpty().Max();
}
