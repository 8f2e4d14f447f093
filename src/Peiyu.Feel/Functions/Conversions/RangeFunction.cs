using Peiyu.Feel.Parsing;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Conversions;

internal static class RangeFunction
{
    internal static BuiltIn Function { get; } = new("range", new Overload(Apply, Parameter.Text("from")));

    private static FeelValue Apply(Arguments arguments) =>
        RangeText.Read(arguments.Text(0)) ?? (FeelValue)FeelNull.Because($"“{arguments.Text(0)}”不是区间");
}
