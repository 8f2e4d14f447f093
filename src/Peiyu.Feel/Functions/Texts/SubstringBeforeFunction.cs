using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Texts;

internal static class SubstringBeforeFunction
{
    internal static BuiltIn Function { get; } = new(
        "substring before",
        new Overload(Apply, Parameter.Text("string"), Parameter.Text("match")));

    private static FeelText Apply(Arguments arguments)
    {
        var index = arguments.Text(0).IndexOf(arguments.Text(1), StringComparison.Ordinal);
        return FeelValue.Of(index < 0 ? "" : arguments.Text(0)[..index]);
    }
}
