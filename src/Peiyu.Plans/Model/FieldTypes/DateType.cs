using System.Globalization;
using Peiyu.Feel.Values;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Model.FieldTypes;

/// <summary>A day: 2023-03-23, 2023/3/23, 2023年3月23日 or a date cell.</summary>
internal sealed class DateType : FieldType
{
    private static readonly string[] Formats =
        ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyy-M-d H:m:s", "yyyy/M/d H:m:s", "yyyyMMdd"];

    public override string Name => "date";

    public override string Expected => "日期，如 2023-03-23";

    public override bool TryRead(Cell cell, out FeelValue value)
    {
        value = FeelNull.Literal;
        if (!TryDay(cell, out var day))
        {
            return false;
        }

        value = FeelValue.Of(day);
        return true;
    }

    public override string? Explain(Cell cell) =>
        cell.Kind == CellKind.Number ? "是数字，不是日期；请把这一列设成日期格式" : "没有这一天，或写法认不出";

    private static bool TryDay(Cell cell, out DateOnly day)
    {
        day = default;
        if (cell.Kind == CellKind.Date)
        {
            day = DateOnly.FromDateTime(cell.Date);
            return IsPlausible(day);
        }

        if (IsoDay.TryParse(cell.Text, out day))
        {
            return cell.Kind == CellKind.Text && IsPlausible(day);
        }

        if (cell.Kind != CellKind.Text
            || !DateTime.TryParseExact(
                CellText.Narrow(cell.Text), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed))
        {
            return false;
        }

        day = DateOnly.FromDateTime(parsed);
        return IsPlausible(day);
    }

    private static bool IsPlausible(DateOnly day) => day.Year is >= 1900 and <= 2200;
}
