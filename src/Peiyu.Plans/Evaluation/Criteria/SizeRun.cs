using Peiyu.Feel.Values;
using Peiyu.Plans.Model.Criteria;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation.Criteria;

/// <summary>Sorts an enterprise into a class by the lower bounds of its sector.</summary>
internal static class SizeRun
{
    public static SizeAssessment Assess(PlanRun run, SizeStandard standard, Enterprise enterprise)
    {
        var scope = run.ScopeOf(enterprise);
        var (sector, missing) = Sector(run, scope, standard);
        var answer = new SizeAssessment(standard, enterprise, sector, null, null, enterprise.Record.Text(standard.Field), [], missing);
        return sector is null ? answer : Sort(run, scope, sector, answer);
    }

    /// <summary>The first whose condition holds; none where one before it can't be told.</summary>
    private static (SizeSector? Sector, IReadOnlyList<string> Missing) Sector(PlanRun run, EnterpriseScope scope, SizeStandard standard)
    {
        foreach (var sector in standard.Sectors)
        {
            var finding = run.Evaluate(sector.If, scope).As(sector.Name, sector.If.Text);
            if (finding.Status != Status.Unmet)
            {
                return finding.Status == Status.Met ? (sector, []) : (null, finding.Missing);
            }
        }

        return (null, []);
    }

    private static SizeAssessment Sort(PlanRun run, EnterpriseScope scope, SizeSector sector, SizeAssessment answer)
    {
        var measured = sector.Bounds.Select(bound => run.Evaluate(bound.Measure, scope).As(bound.Measure.Text, bound.Measure.Text)).ToList();
        var classes = answer.Standard.Classes;
        var holds = classes.Select((_, index) => index == classes.Count - 1 ? true : Holds(run, sector, measured, index)).ToList();
        var (highest, lowest) = (holds.FindIndex(hold => hold != false), holds.FindIndex(hold => hold == true));
        return answer with
        {
            Highest = classes[highest],
            Lowest = classes[lowest],
            Measures = [.. measured.Select(one => new FactRead(one.Say, one.Value))],
            Missing = highest == lowest ? [] : [.. measured.SelectMany(one => one.Missing).Distinct()],
        };
    }

    /// <summary>Whether every measure reaches its bound of the class; null where that can't be told.</summary>
    private static bool? Holds(PlanRun run, SizeSector sector, List<Finding> measured, int index)
    {
        bool? all = true;
        foreach (var (bound, value) in sector.Bounds.Zip(measured, (bound, finding) => (bound, finding.Value)))
        {
            var least = ((FeelNumber)bound.Least[index].Feel.Evaluate(run)).Value;
            if (value is not FeelNumber number)
            {
                all = all == false ? false : null;
                continue;
            }

            run.Held(bound.Least[index], number.Value, least);
            all = number.Value < least ? false : all;
        }

        return all;
    }
}
