using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Texts;

/// <summary>Joins the texts of a list; nulls are left out.</summary>
internal static class StringJoinFunction
{
    internal static BuiltIn Function { get; } = new(
        "string join",
        new Overload(Apply, Parameter.List("list"), Parameter.Text("delimiter").Optional.OrNull));

    private static FeelText? Apply(Arguments arguments)
    {
        var items = arguments.List(0);
        if (items.Any(item => item is not (FeelText or FeelNull)))
            return null;
        return FeelValue.Of(string.Join(
            arguments.Has(1) ? arguments.Text(1) : "", items.OfType<FeelText>().Select(item => item.Value)));
    }
}
