using System.Text;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Texts;

/// <summary>Positions count characters, not UTF-16 units.</summary>
internal static class SubstringFunction
{
    internal static BuiltIn Function { get; } = new(
        "substring",
        new Overload(
            Apply,
            Parameter.Text("string"), Parameter.Number("start position"), Parameter.Number("length").Optional));

    private static FeelValue Apply(Arguments arguments)
    {
        Rune[] runes = [.. arguments.Text(0).EnumerateRunes()];
        if (Listing.Index(runes.Length, arguments.Number(1)) is not { } start)
            return FeelNull.Because($"文本有 {runes.Length} 个字符，没有第 {arguments[1]} 个");
        var length = arguments.Has(2) ? Math.Truncate(arguments.Number(2)) : runes.Length;
        if (length < 1)
            return FeelNull.Because("截取的长度应不小于 1");
        return FeelValue.Of(string.Concat(runes[start..(int)Math.Min(runes.Length, start + length)]));
    }
}
