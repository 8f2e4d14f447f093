using System.Globalization;
using Peiyu.Plans.Populations;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Intake;

/// <summary>Reads the column 期间: 2022, 2023Q1, 2023-03, 2023-03-25, a number, or a date cell for a month or a day.</summary>
public static class PeriodText
{
    private static readonly string[] DayFormats = ["yyyy-M-d", "yyyy/M/d", "yyyy年M月d日"];
    private static readonly string[] MonthFormats = ["yyyy-M", "yyyy/M", "yyyy年M月"];

    private static readonly Dictionary<PeriodKind, string> Examples = new()
    {
        [PeriodKind.None] = "空",
        [PeriodKind.Year] = "年，如 2022",
        [PeriodKind.Quarter] = "季，如 2023Q1",
        [PeriodKind.Month] = "月，如 2023-03",
        [PeriodKind.Day] = "日，如 2023-03-25",
    };

    /// <param name="cell">The cell.</param>
    /// <param name="allowed">The kinds that the fact may have; null for a fact without a fixed form: all.</param>
    /// <param name="period">What was read.</param>
    public static bool TryRead(Cell cell, IReadOnlyList<PeriodKind>? allowed, out Period period)
    {
        if (cell.Kind == CellKind.Date)
        {
            return TryDate(DateOnly.FromDateTime(cell.Date), allowed, out period);
        }

        var text = CellText.Narrow(cell.Text).ToUpperInvariant();
        return (Period.TryParse(text, out period) || TryLoose(text, out period))
            && (allowed is null || allowed.Contains(period.Kind));
    }

    public static string Expected(IReadOnlyList<PeriodKind>? allowed) =>
        string.Join("，或", (allowed ?? [.. Examples.Keys]).Select(kind => Examples[kind]));

    private static bool TryDate(DateOnly date, IReadOnlyList<PeriodKind>? allowed, out Period period)
    {
        // Excel turns 2023-03 into the first of the month: where both are possible, the first of a month is the month.
        var month = allowed?.Contains(PeriodKind.Month) == true && (date.Day == 1 || !allowed.Contains(PeriodKind.Day));
        period = month ? Period.OfMonth(date.Year, date.Month) : Period.OfDay(date);
        return month || allowed?.Contains(PeriodKind.Day) != false;
    }

    private static bool TryLoose(string text, out Period period)
    {
        period = Period.None;
        if (DateOnly.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            period = Period.OfDay(day);
        }
        else if (DateOnly.TryParseExact(text, MonthFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            period = Period.OfMonth(month.Year, month.Month);
        }
        else if (text is [.., '年'] && Period.TryParse(text[..^1], out var year) && year.Kind == PeriodKind.Year)
        {
            period = year;
        }

        return period != Period.None;
    }
}
