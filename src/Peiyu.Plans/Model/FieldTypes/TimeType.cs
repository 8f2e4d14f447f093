using System.Globalization;
using Peiyu.Feel.Values;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Model.FieldTypes;

/// <summary>A point in time of the county's clock: 2023-03-23 14:30; a day alone is its first minute.</summary>
internal sealed class TimeType : FieldType
{
    private static readonly string[] Formats =
    [
        "yyyy-M-d", "yyyy/M/d", "yyyy年M月d日",
        "yyyy-M-d H:m", "yyyy/M/d H:m", "yyyy年M月d日 H:m",
        "yyyy-M-d H:m:s", "yyyy/M/d H:m:s", "yyyy-M-dTH:m:s",
    ];

    public override string Name => "time";

    public override string Expected => "时间，如 2023-03-23 14:30";

    public override bool TryRead(Cell cell, out FeelValue value)
    {
        value = FeelNull.Literal;
        if (cell.Kind == CellKind.Date)
        {
            value = Of(cell.Date);
            return true;
        }

        if (cell.Kind != CellKind.Text
            || !DateTime.TryParseExact(
                CellText.Narrow(cell.Text), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return false;
        }

        value = Of(time);
        return true;
    }

    public override string Write(FeelValue value) => value is FeelDateTime time ? $"{time.Date.Value:yyyy-MM-dd} {time.Time.Value:HH:mm:ss}" : "";

    private static FeelDateTime Of(DateTime time) => new(new(DateOnly.FromDateTime(time)), new(TimeOnly.FromDateTime(time)));
}
