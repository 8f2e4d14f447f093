using System.Buffers;
using Peiyu.Feel.Values;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Model.FieldTypes;

/// <summary>A unified social credit code (GB 32100-2015): 18 digits and capital letters.</summary>
internal sealed class CodeType : FieldType
{
    private const int Length = 18;
    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public override string Name => "credit-code";

    public override string Expected => "18 位统一社会信用代码";

    public override bool TryRead(Cell cell, out FeelValue value)
    {
        var text = HasForm(cell.Text) ? cell.Text : CellText.Narrow(cell.Text).ToUpperInvariant();
        value = FeelValue.Of(text);

        // Excel keeps 15 digits of a number: a code of 18 that became one is no longer the code that was typed.
        return HasForm(text) && cell.Kind != CellKind.Number;
    }

    public override string? Explain(Cell cell) => cell.Kind == CellKind.Number
        ? "被 Excel 当成了数字，末几位已经丢失；请把这一列设为“文本”格式后重新填写代码"
        : $"是 {CellText.Narrow(cell.Text).Length} 位，或含有字母数字以外的字符";

    /// <summary>
    /// A wrong check digit is only a warning: real codes given out by pilots before 2015 fail it.
    /// </summary>
    public override string? Warn(FeelValue value) =>
        value is FeelText text && !HasCheckDigit(text.Value) ? "校验位不对，请核对代码；已照填收下" : null;

    private static bool HasCheckDigit(string code)
    {
        var (sum, weight) = (0, 1);
        foreach (var c in code[..17])
        {
            var digit = Alphabet.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
            {
                return false;
            }

            sum += digit * weight;
            weight = weight * 3 % 31;
        }

        return Alphabet[(31 - (sum % 31)) % 31] == code[17];
    }

    private static bool HasForm(string text) => text.Length == Length && text.AsSpan().IndexOfAnyExcept(Signs) < 0;
}
