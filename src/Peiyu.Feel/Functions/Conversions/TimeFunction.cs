using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Conversions;

internal static class TimeFunction
{
    internal static BuiltIn Function { get; } = new(
        "time",
        new Overload(From, Parameter.OneOf("from", "string", "time", "date", "date and time")),
        new Overload(
            Parts,
            Parameter.Number("hour"),
            Parameter.Number("minute"),
            Parameter.Number("second"),
            Parameter.Days("offset").Optional.OrNull));

    private static FeelValue? From(Arguments arguments) => arguments[0] switch
    {
        FeelText text => Temporal.Time(text.Value) ?? (FeelValue)FeelNull.Because($"“{text.Value}”不是时刻"),
        FeelDateTime at => at.Time,
        FeelDate date => DateArithmetic.Midnight(date).Time,
        FeelTime time => time,
        _ => null,
    };

    private static FeelValue Parts(Arguments arguments)
    {
        var (hour, minute) = (Math.Truncate(arguments.Number(0)), Math.Truncate(arguments.Number(1)));
        var second = arguments.Number(2);
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or >= 60)
            return FeelNull.Because($"没有 {hour} 时 {minute} 分 {second} 秒这一时刻");
        var zone = arguments.Has(3) ? Zone.AtOffset((int)((FeelDaysDuration)arguments[3]).Seconds) : null;
        return zone is null && arguments.Has(3)
            ? FeelNull.Because("时区偏移超出 18 小时")
            : new FeelTime(hour * 3600 + minute * 60 + second, zone);
    }
}
