using Peiyu.Plans.Model;

namespace Peiyu.Plans.Loading;

/// <summary>Reads the arrangement of working days (calendar.yaml).</summary>
internal static class CalendarReader
{
    public static WorkingCalendar Read(PlanFiles files)
    {
        var years = new List<YearArrangement>();
        files.Try(files.Open("calendar.yaml"), node =>
        {
            years = files.Read(node.Get("years"), ReadYear);
            node.RefuseOtherKeys();
        });
        return new(
            years.Select(year => year.Year), years.SelectMany(year => year.Off), years.SelectMany(year => year.On));
    }

    private static YearArrangement ReadYear(PlanNode node)
    {
        var year = node.Get("year").AsInteger();
        _ = node.GetText("source");
        return new(year, Days(node, "off", year), Days(node, "worked", year));
    }

    private static List<DateOnly> Days(PlanNode node, string key, int year) =>
        [.. node.Get(key).Items.Select(day => day.AsDate() is var date && date.Year == year
            ? date
            : throw day.Bad($"{day.Text} 不在 {year} 年。"))];

    private sealed record YearArrangement(int Year, IReadOnlyList<DateOnly> Off, IReadOnlyList<DateOnly> On);
}
