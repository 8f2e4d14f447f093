using Peiyu.Feel.Evaluation;
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
        var (delimiter, texts) = (arguments.Has(1) ? arguments.Text(1) : "", items.OfType<FeelText>().Select(item => item.Value).ToList());
        Effort.SpendText(texts.Sum(text => (long)text.Length + delimiter.Length));
        return FeelValue.Of(string.Join(delimiter, texts));
    }
}
