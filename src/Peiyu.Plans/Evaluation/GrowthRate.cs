using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation;

/// <summary>The growth of a monthly fact over the same months of the year before (研发投入月度增长率).</summary>
internal static class GrowthRate
{
    /// <summary>Of a unit, or of the county where it is null.</summary>
    public static GrowthSum Of(PlanRun run, Measured.Growth growth, string? unit)
    {
        var (now, before, pairs) = (0m, 0m, 0);
        foreach (var enterprise in run.Population.Enterprises.Where(enterprise => unit is null || enterprise.Unit == unit))
        {
            for (var month = 1; month <= LastMonth(run); month++)
            {
                if (Month(enterprise, growth, run.Plan.Year, month) is { } value
                    && Month(enterprise, growth, run.Plan.Year - 1, month) is { } earlier)
                {
                    (now, before, pairs) = (now + value, before + earlier, pairs + 1);
                }
            }
        }

        return new(now, before, pairs);
    }

    /// <summary>The month before that of the day asked for; all twelve once the plan year is over, none before it begins.</summary>
    private static int LastMonth(PlanRun run) =>
        run.AsOf.Year > run.Plan.Year ? 12
        : run.AsOf.Year == run.Plan.Year ? run.AsOf.Month - 1
        : 0;

    private static decimal? Month(Enterprise enterprise, Measured.Growth growth, int year, int month) =>
        (enterprise.Facts.Find(growth.Fact.Name, Period.OfMonth(year, month)) as FeelNumber)?.Value;
}
