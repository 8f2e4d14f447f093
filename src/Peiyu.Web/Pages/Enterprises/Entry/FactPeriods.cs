using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Web.Pages.Enterprises.Entry;

/// <summary>The period of a value as a form or an address names it.</summary>
internal static class FactPeriods
{
    /// <summary>As in the 期间 column; null where none that the fact can have is named.</summary>
    public static string? Read(FactDefinition fact, IQueryCollection query)
    {
        var text = query[EntryLinks.PeriodKey].ToString().Trim();
        if (fact.Periods is [PeriodKind.None])
        {
            return "";
        }

        return text.Length > 0 && Period.TryParse(text, out var period) && fact.Periods.Contains(period.Kind) ? period.ToString() : null;
    }

    /// <summary>The last periods that are over, the latest first: what is mostly reported.</summary>
    public static IReadOnlyList<string> Last(FactDefinition fact, DateOnly day) =>
        [.. fact.Periods.SelectMany(kind => Last(kind, day)).Select(period => period.ToString())];

    private static IEnumerable<Period> Last(PeriodKind kind, DateOnly day) => kind switch
    {
        PeriodKind.Year => Enumerable.Range(1, 3).Select(back => Period.OfYear(day.Year - back)),
        PeriodKind.Quarter => Enumerable.Range(1, 6).Select(back => day.AddMonths(-3 * back)).Select(past => Period.OfQuarter(past.Year, (past.Month + 2) / 3)),
        PeriodKind.Month => Enumerable.Range(1, 13).Select(back => day.AddMonths(-back)).Select(past => Period.OfMonth(past.Year, past.Month)),
        PeriodKind.Day => Enumerable.Range(1, 7).Select(back => Period.OfDay(day.AddDays(-back))),
        _ => [],
    };
}
