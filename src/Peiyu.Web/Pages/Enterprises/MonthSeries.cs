using System.Globalization;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Web.Pages.Enterprises;

/// <summary>A monthly fact of this year beside last year's, and what there is to say of it.</summary>
public sealed class MonthSeries
{
    private const decimal TenThousand = 10_000m;

    private readonly Enterprise _enterprise;
    private readonly DateOnly _asOf;

    private MonthSeries(FactDefinition fact, Enterprise enterprise, DateOnly asOf)
    {
        (Fact, _enterprise, _asOf) = (fact, enterprise, asOf);
        // In January last year's months are what there is to see.
        Year = asOf.Month == 1 ? asOf.Year - 1 : asOf.Year;
        Months = [.. Enumerable.Range(1, 12).Select(month => (month, Value(Year - 1, month), Value(Year, month)))];
    }

    public FactDefinition Fact { get; }

    /// <summary>The later of the two years.</summary>
    public int Year { get; }

    public IReadOnlyList<(int Month, decimal? Before, decimal? Now)> Months { get; }

    /// <summary>万元 for money.</summary>
    public string Unit => Fact.Type.Name == "money" ? "万元" : Fact.UnitWord.Length > 0 ? Fact.UnitWord : "值";

    /// <summary>The finding.</summary>
    public string Title => string.Join("；", new[] { Compared, Unreported.Count == 0 ? "" : $"{string.Join('、', Unreported)} 月没有报" }.Where(part => part.Length > 0));

    private List<int> Unreported => [.. Months.Where(row => row.Now is null && IsOver(Year, row.Month)).Select(row => row.Month)];

    private string Compared
    {
        get
        {
            var both = Months.Where(row => row is { Before: not null, Now: not null }).ToList();
            var (before, now) = (both.Sum(row => row.Before!.Value), both.Sum(row => row.Now!.Value));
            return both.Count == 0 ? $"{Fact.Name}没有能和去年比的月份"
                : before <= 0 ? $"可比的 {both.Count} 个月，{Fact.Name}去年没有可比的数"
                : $"可比的 {both.Count} 个月，{Fact.Name}{(Fact.UnitWord.Length > 0 ? "" : "平均")}比去年{Change((now / before) - 1)}";
        }
    }

    /// <summary>Of each fact that has values in either year.</summary>
    public static IEnumerable<MonthSeries> Of(Plan plan, Enterprise enterprise, DateOnly asOf) => plan.Facts
        .Where(fact => fact.Periods.Contains(PeriodKind.Month))
        .Select(fact => new MonthSeries(fact, enterprise, asOf))
        .Where(series => series.Months.Any(row => row.Before is not null || row.Now is not null));

    /// <summary>未报 for a month that is over, — for one that is not.</summary>
    public string Cell(int year, int month, decimal? value) =>
        value is { } number ? number.ToString("#,##0.0", CultureInfo.InvariantCulture).Replace('-', '−') : IsOver(year, month) ? "未报" : Figures.None;

    private static string Change(decimal share) => share == 0 ? "没有变" : $"{(share > 0 ? "多" : "少")} {Figures.Percent(Math.Abs(share))}";

    private bool IsOver(int year, int month) => Period.OfMonth(year, month).EndedBefore(_asOf);

    private decimal? Value(int year, int month) => IsOver(year, month) && _enterprise.Facts.Find(Fact.Name, Period.OfMonth(year, month)) is FeelNumber number
        ? Fact.Type.Name == "money" ? number.Value / TenThousand : number.Value
        : null;
}
