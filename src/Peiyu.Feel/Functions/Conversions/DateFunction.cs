using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Conversions;

internal static class DateFunction
{
    internal static BuiltIn Function { get; } = new(
        "date",
        new Overload(From, Parameter.OneOf("from", "string", "date", "date and time")),
        new Overload(Parts, Parameter.Number("year"), Parameter.Number("month"), Parameter.Number("day")));

    private static FeelValue? From(Arguments arguments) => arguments[0] switch
    {
        FeelText text => Temporal.Date(text.Value) ?? (FeelValue)FeelNull.Because($"“{text.Value}”不是日期"),
        FeelDateTime at => at.Date,
        FeelDate date => date,
        _ => null,
    };

    private static FeelValue Parts(Arguments arguments)
    {
        var (year, month, day) = ((long)arguments.Number(0), (long)arguments.Number(1), (long)arguments.Number(2));
        return CivilDate.Of(year, month, day) is { } date
            ? new FeelDate(date)
            : FeelNull.Because($"没有 {year} 年 {month} 月 {day} 日这一天");
    }
}
