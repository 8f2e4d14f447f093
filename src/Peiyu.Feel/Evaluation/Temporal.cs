using System.Globalization;
using System.Text.RegularExpressions;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

/// <summary>Dates, times and durations from their ISO 8601 text. C# null: the text is none.</summary>
internal static partial class Temporal
{
    /// <summary>The meaning of <c>@"text"</c>.</summary>
    internal static FeelValue Parse(string text) =>
        Date(text) ?? Time(text) ?? DateTime(text) ?? Duration(text)
        ?? (FeelValue)FeelNull.Because($"“{text}”不是日期、时刻或时长");

    internal static FeelDate? Date(string text) =>
        DatePattern().Match(text) is { Success: true } match && Day(match.Groups) is { } day ? new FeelDate(day) : null;

    internal static FeelTime? Time(string text) =>
        TimePattern().Match(text) is { Success: true } match
        && At(match.Groups, out var nextDay) is { } time
        && !nextDay
            ? time
            : null;

    internal static FeelDateTime? DateTime(string text)
    {
        var separator = text.IndexOf('T', StringComparison.Ordinal);
        if (separator < 0)
            return Date(text) is { } midnight ? new FeelDateTime(midnight, new FeelTime(0, null)) : null;
        if (Date(text[..separator]) is not { } date
            || TimePattern().Match(text[(separator + 1)..]) is not { Success: true } match
            || At(match.Groups, out var nextDay) is not { } time)
        {
            return null;
        }
        if (!nextDay)
            return new FeelDateTime(date, time);
        return CivilDate.FromDayNumber(date.Civil.DayNumber + 1) is { } next
            ? new FeelDateTime(new FeelDate(next), time)
            : null;
    }

    internal static FeelValue? Duration(string text)
    {
        try
        {
            return Months(text) ?? (FeelValue?)Days(text);
        }
        catch (OverflowException)
        {
            return Nulls.OutOfRange($"时长“{text}”");
        }
    }

    private static FeelMonthsDuration? Months(string text)
    {
        if (MonthsPattern().Match(text) is not { Success: true } match)
            return null;
        var months = Number(match.Groups["years"]) * 12 + Number(match.Groups["months"]);
        return new FeelMonthsDuration((int)(match.Groups["minus"].Success ? -months : months));
    }

    private static FeelDaysDuration? Days(string text)
    {
        if (DaysPattern().Match(text) is not { Success: true } match)
            return null;
        var groups = match.Groups;
        var seconds = Number(groups["days"]) * 86_400 + Number(groups["hours"]) * 3600
            + Number(groups["minutes"]) * 60 + Number(groups["seconds"]);
        return new FeelDaysDuration(groups["minus"].Success ? -seconds : seconds);
    }

    private static CivilDate? Day(GroupCollection groups)
    {
        var year = groups["year"].Value;
        // Years beyond four digits are written without leading zeros.
        if (year.TrimStart('-') is { Length: > 4 } digits && digits[0] == '0')
            return null;
        return CivilDate.Of((long)Number(groups["year"]), (long)Number(groups["month"]), (long)Number(groups["day"]));
    }

    private static FeelTime? At(GroupCollection groups, out bool nextDay)
    {
        var seconds = Number(groups["hour"]) * 3600 + Number(groups["minute"]) * 60 + Number(groups["second"]);
        // 24:00:00 is the midnight that ends the day.
        nextDay = seconds == 86_400 && groups["hour"].Value == "24";
        if (Number(groups["hour"]) > 23 && !nextDay)
            return null;
        var zone = ZoneOf(groups);
        return zone is null && groups["zone"].Length > 0 ? null : new FeelTime(nextDay ? 0 : seconds, zone);
    }

    private static Zone? ZoneOf(GroupCollection groups)
    {
        var text = groups["zone"].Value;
        if (text is "" or "Z" or "z")
            return text == "" ? null : Zone.Utc;
        if (text[0] == '@')
            return Zone.Named(text[1..]);
        var seconds = Number(groups["oh"]) * 3600 + Number(groups["om"]) * 60 + Number(groups["os"]);
        return Zone.AtOffset((int)(text[0] == '-' ? -seconds : seconds));
    }

    private static decimal Number(Group group) =>
        group.Success && group.Length > 0 ? decimal.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<year>-?[0-9]{4,9})-(?<month>[0-9]{2})-(?<day>[0-9]{2})\z")]
    private static partial Regex DatePattern();

    [GeneratedRegex("""
        ^(?<hour>[0-9]{2}):(?<minute>[0-5][0-9]):(?<second>[0-5][0-9](\.[0-9]{1,9})?)
        (?<zone>Z|z|[+-](?<oh>[0-9]{2}):(?<om>[0-5][0-9])(:(?<os>[0-5][0-9]))?|@[A-Za-z0-9_+\-/]+)?\z
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex TimePattern();

    [GeneratedRegex(@"^(?<minus>-)?P(?=[0-9])((?<years>[0-9]{1,12})Y)?((?<months>[0-9]{1,12})M)?\z")]
    private static partial Regex MonthsPattern();

    [GeneratedRegex("""
        ^(?<minus>-)?P(?=[0-9T])((?<days>[0-9]{1,18})D)?
        (T(?=[0-9])((?<hours>[0-9]{1,18})H)?((?<minutes>[0-9]{1,18})M)?((?<seconds>[0-9]{1,18}(\.[0-9]{0,9})?)S)?)?\z
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex DaysPattern();
}
