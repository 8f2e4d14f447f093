using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Texts;

internal static class StringLengthFunction
{
    internal static BuiltIn Function { get; } = new(
        "string length",
        new Overload(
            arguments => FeelValue.Of(arguments.Text(0).EnumerateRunes().Count()),
            Parameter.Text("string")));
}
