using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Web.Pages.Enterprises;

/// <summary>An enterprise's facts of one kind of period, as recorded.</summary>
/// <param name="Kind">Years, quarters, months or days.</param>
/// <param name="Facts">Those with a value, in the order of the dictionary.</param>
/// <param name="Periods">Those with a value; years and quarters in time's order, the many months and days latest first.</param>
public sealed record FactTable(PeriodKind Kind, IReadOnlyList<FactDefinition> Facts, IReadOnlyList<Period> Periods)
{
    /// <summary>Few periods stand side by side; many stand one below the other.</summary>
    public bool IsWide => Kind is not (PeriodKind.Month or PeriodKind.Day);

    public static IEnumerable<FactTable> Of(Plan plan, Enterprise enterprise) =>
        from kind in Enum.GetValues<PeriodKind>()
        let table = Of(plan, enterprise, kind)
        where table.Periods.Count > 0
        select table;

    public static FeelValue? Value(Enterprise enterprise, FactDefinition fact, Period period) => enterprise.Facts.Find(fact.Name, period);

    private static FactTable Of(Plan plan, Enterprise enterprise, PeriodKind kind)
    {
        IEnumerable<Period> PeriodsOf(FactDefinition fact) => enterprise.Facts.Of(fact.Name).Keys.Where(period => period.Kind == kind);

        var facts = plan.Facts.Where(fact => PeriodsOf(fact).Any()).ToList();
        var periods = facts.SelectMany(PeriodsOf).Distinct().Order().ToList();
        if (kind is PeriodKind.Month or PeriodKind.Day)
        {
            periods.Reverse();
        }

        return new(kind, facts, periods);
    }
}
