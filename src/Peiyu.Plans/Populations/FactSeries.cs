using Peiyu.Feel.Values;

namespace Peiyu.Plans.Populations;

/// <summary>The facts of one enterprise: for each name, its values by period.</summary>
public sealed class FactSeries
{
    private static readonly SortedList<Period, FeelValue> Nothing = [];
    private readonly Dictionary<string, SortedList<Period, FeelValue>> _values = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => _values.Keys;

    /// <summary>All values of a fact by period; empty where there is none.</summary>
    public IReadOnlyDictionary<Period, FeelValue> Of(string fact) => _values.GetValueOrDefault(fact, Nothing);

    /// <summary>The value of a period; null where none is known.</summary>
    public FeelValue? Find(string fact, Period period) =>
        _values.TryGetValue(fact, out var series) ? series.GetValueOrDefault(period) : null;

    /// <summary>
    /// The value of the latest year that ended before the day, at most <paramref name="yearsBack"/> years back;
    /// null where those years have none. Each fact takes its own latest year.
    /// </summary>
    public (int Year, FeelValue Value)? LatestYear(string fact, DateOnly day, int yearsBack)
    {
        for (var year = day.Year - 1; year >= day.Year - yearsBack; year--)
        {
            if (Find(fact, Period.OfYear(year)) is { } value)
            {
                return (year, value);
            }
        }

        return null;
    }

    public void Set(string fact, Period period, FeelValue value)
    {
        if (!_values.TryGetValue(fact, out var series))
        {
            _values.Add(fact, series = []);
        }

        series[period] = value;
    }
}
