using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Texts;

internal static class LowerCaseFunction
{
    internal static BuiltIn Function { get; } = new(
        "lower case",
        new Overload(arguments => FeelValue.Of(arguments.Text(0).ToLowerInvariant()), Parameter.Text("string")));
}
