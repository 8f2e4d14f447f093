using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Conversions;

internal static class DurationFunction
{
    internal static BuiltIn Function { get; } = new("duration", new Overload(Apply, Parameter.Text("from")));

    private static FeelValue Apply(Arguments arguments) =>
        Temporal.Duration(arguments.Text(0)) ?? FeelNull.Because($"“{arguments.Text(0)}”不是时长");
}
