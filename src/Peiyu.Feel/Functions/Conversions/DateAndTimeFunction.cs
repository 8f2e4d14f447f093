using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Conversions;

internal static class DateAndTimeFunction
{
    internal static BuiltIn Function { get; } = new(
        "date and time",
        new Overload(From, Parameter.OneOf("from", "string", "date", "date and time")),
        new Overload(Parts, Parameter.Day("date"), Parameter.Time("time")));

    private static FeelValue? From(Arguments arguments) => arguments[0] switch
    {
        FeelText text => Temporal.DateTime(text.Value) ?? (FeelValue)FeelNull.Because($"“{text.Value}”不是日期时间"),
        FeelDate date => DateArithmetic.Midnight(date),
        FeelDateTime at => at,
        _ => null,
    };

    private static FeelDateTime? Parts(Arguments arguments) => arguments[0] switch
    {
        FeelDate date => new FeelDateTime(date, (FeelTime)arguments[1]),
        FeelDateTime at => new FeelDateTime(at.Date, (FeelTime)arguments[1]),
        _ => null,
    };
}
