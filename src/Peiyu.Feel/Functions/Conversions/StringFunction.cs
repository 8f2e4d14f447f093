using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Conversions;

internal static class StringFunction
{
    internal static BuiltIn Function { get; } = new(
        "string",
        new Overload(Apply, Parameter.Any("from")));

    private static FeelValue Apply(Arguments arguments)
    {
        var text = Write(arguments[0]);
        Effort.SpendText(text.Length);
        return arguments[0] is FeelText || Writing.IsWhole(text) ? FeelValue.Of(text) : FeelNull.Because("写成文本太长");
    }

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
