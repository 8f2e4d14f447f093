using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Criteria;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Checking.Criteria;

/// <summary>Classes are the field's words; every bound has a falling number for each class but the last.</summary>
internal static class SizeChecks
{
    public static IEnumerable<PlanProblem> Of(Plan plan)
    {
        var run = new PlanRun(plan, new Population(), plan.FirstDay);
        return [.. plan.SizeStandards.SelectMany(standard => Classes(standard).Concat(Sectors(run, standard)))];
    }

    private static IEnumerable<PlanProblem> Classes(SizeStandard standard) => standard.Classes.Except(standard.Field.Type.Choices)
        .Select(one => new PlanProblem(standard.Place, $"“{one}”不是“{standard.Field.Name}”的选项。"));

    private static IEnumerable<PlanProblem> Sectors(PlanRun run, SizeStandard standard) =>
        from sector in standard.Sectors
        from bound in sector.Bounds
        let values = bound.Least.Select(least => (least.Feel.Evaluate(run) as FeelNumber)?.Value).ToList()
        let message = values.Count != standard.Classes.Count - 1 ? $"要写 {standard.Classes.Count - 1} 个数，从大到小，最后一类没有下限"
            : values.Contains(null) ? "下限要是数，只能用数和常数写"
            : values.Zip(values.Skip(1)).Any(pair => pair.First <= pair.Second) ? "下限要从大到小写"
            : null
        where message is not null
        select new PlanProblem(sector.Place, $"“{sector.Name}”的“{bound.Measure}”：{message}。");
}
