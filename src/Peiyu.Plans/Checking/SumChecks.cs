using System.Globalization;
using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Checking;

/// <summary>The units' targets add up to the county's, and that is what the annex prints.</summary>
internal static class SumChecks
{
    public static IEnumerable<PlanProblem> Of(Plan plan) =>
        from programme in plan.Programmes
        from target in programme.Targets
        from problem in Of(plan, programme, target)
        select problem;

    private static IEnumerable<PlanProblem> Of(Plan plan, Programme programme, Target target)
    {
        if (target.Measured is Measured.Growth || target.Units.Count == 0 || target.OfSomeUnits)
        {
            yield break;
        }

        var absent = plan.Units.Select(unit => unit.Name).Except(target.Units.Select(unit => unit.Unit)).ToList();
        if (absent.Count > 0)
        {
            yield return new(target.Place, $"任务 {programme.Row} 缺少这些单位的目标：{string.Join("、", absent)}。");
        }

        var sum = target.Units.Sum(unit => unit.Value);
        if (target.County is { } county && county != sum)
        {
            yield return new(target.Place, $"任务 {programme.Row} 各单位合计 {sum}，全县目标写的是 {county}。");
        }

        if (decimal.TryParse(programme.Printed, NumberStyles.None, CultureInfo.InvariantCulture, out var printed) && printed != sum)
        {
            yield return new(programme.Place, $"任务 {programme.Row} 各单位合计 {sum}，附件印的总数是 {printed}。");
        }
    }
}
