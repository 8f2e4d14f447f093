using Peiyu.Feel.Values;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Model.FieldTypes;

/// <summary>A number. Negative ones are refused unless the field allows them; the decimals are those of its unit.</summary>
internal sealed class NumberType(string name, string unit, int decimals, bool negative) : FieldType
{
    // 999 万亿 yuan: beyond it a typing error is certain, and sums stay far from the end of decimal.
    private const decimal Largest = 999_999_999_999_999m;

    public override string Name => name;

    public override string Expected =>
        (negative ? "" : "不小于 0 的") + (decimals == 0 ? "整数" : $"数，最多 {decimals} 位小数") + (unit.Length > 0 ? $"，单位{unit}" : "");

    public override bool TryRead(Cell cell, out FeelValue value)
    {
        value = FeelNull.Literal;
        if (cell.Kind is not (CellKind.Number or CellKind.Text)
            || !CellText.TryNumber(cell.Text, out var number)
            || decimal.Round(number, decimals) != number
            || (number < 0 && !negative)
            || Math.Abs(number) > Largest)
        {
            return false;
        }

        value = FeelValue.Of(number);
        return true;
    }

    public override string? Explain(Cell cell)
    {
        if (!CellText.TryNumber(cell.Text, out var number))
        {
            return null;
        }

        return number < 0 && !negative ? "不能是负数"
            : Math.Abs(number) > Largest ? "数太大，请核对单位"
            : decimals == 0 ? "不能有小数"
            : $"小数超过 {decimals} 位";
    }
}
