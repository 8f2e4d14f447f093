using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Conversions;

internal static class StringFunction
{
    internal static BuiltIn Function { get; } = new(
        "string",
        new Overload(arguments => FeelValue.Of(Write(arguments[0])), Parameter.Any("from")));

    private static string Write(FeelValue value) => value switch
    {
        FeelText text => text.Value,
        FeelDate date => date.Civil.ToString(),
        FeelTime time => time.Literal,
        FeelDateTime at => at.Literal,
        FeelDaysDuration days => days.Literal,
        FeelMonthsDuration months => months.Literal,
        _ => value.ToString(),
    };
}
