using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Texts;

internal static class UpperCaseFunction
{
    internal static BuiltIn Function { get; } = new(
        "upper case",
        new Overload(arguments => FeelValue.Of(arguments.Text(0).ToUpperInvariant()), Parameter.Text("string")));
}
