using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Advice;

/// <summary>A part of an amount: a number that is always the same, or words for what depends on the case.</summary>
/// <param name="Value">Null where it depends on the case.</param>
/// <param name="Words">Empty for a number.</param>
internal sealed record AmountPart(decimal? Value, string Words)
{
    public static AmountPart Of(decimal value) => new(value, "");

    /// <summary>As a sum of money.</summary>
    public string AsMoney => Value is { } value ? Amounts.Yuan(value) : Words;

    /// <summary>Behind a Chinese word: a figure stands off.</summary>
    private string Following => Value is null ? Words : " " + AsMoney;

    public static AmountPart Calculate(string sign, AmountPart left, AmountPart right) => (sign, left.Value, right.Value) switch
    {
        ("+", { } a, { } b) => Of(a + b),
        ("-", { } a, { } b) => Of(a - b),
        ("*", { } a, { } b) => Of(a * b),
        ("/", { } a, { } b) when b != 0 => Of(a / b),
        ("*", { } share, null) => new(null, Share(right.Words, share)),
        ("*", null, { } share) => new(null, Share(left.Words, share)),
        ("*", null, null) => new(null, $"{left.Words}乘以{right.Words}"),
        ("/", null, { } number) => new(null, $"{left.Words}的 {CellText.Plain(number)} 分之一"),
        ("+", _, _) => new(null, $"{left.AsMoney}加{right.Following}"),
        ("-", _, _) => new(null, $"{left.AsMoney}减{right.Following}"),
        _ => new(null, $"{left.AsMoney}除以{right.Following}"),
    };

    /// <summary>max and min of two or more.</summary>
    public static AmountPart Extreme(bool highest, IReadOnlyList<AmountPart> parts) =>
        highest && parts.FirstOrDefault(part => part.Value is null) is { } alone && parts is [_, _] && parts.Any(part => part.Value == 0)
            ? new(null, $"{alone.Words}（为负按零）")
            : new(null, $"{string.Join('、', parts.Select(part => part.AsMoney))}中较{(highest ? "高" : "低")}的一个");

    private static string Share(string words, decimal share) => share <= 1
        ? $"{words}的 {CellText.Plain(share * 100)}%"
        : $"{words}的 {CellText.Plain(share)} 倍";
}
