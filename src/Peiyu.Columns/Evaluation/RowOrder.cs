using Peiyu.Columns.Compiling;
using Peiyu.Columns.Storage;
using Peiyu.Columns.Vectors;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Columns.Evaluation;

/// <summary>By some fields, what is not known last, then as in the file.</summary>
internal sealed class RowOrder(Table table, IReadOnlyList<Field> fields) : IComparer<int>
{
    private readonly List<Comparison<int>> _fields = [.. fields.Select(field => Of(table.Column(field)))];

    public int Compare(int x, int y)
    {
        foreach (var field in _fields)
        {
            var order = field(x, y);
            if (order != 0)
            {
                return order;
            }
        }

        return table.Orders[x].CompareTo(table.Orders[y]);
    }

    private static Comparison<int> Of(Column column) => column switch
    {
        DayColumn days => (x, y) => Known(days.Days[x] >= 0, days.Days[y] >= 0) ?? days.Days[x].CompareTo(days.Days[y]),
        NumberColumn numbers => (x, y) =>
            Known(Bits.Has(numbers.Known, x), Bits.Has(numbers.Known, y)) ?? numbers.Values[x].CompareTo(numbers.Values[y]),
        TextColumn texts => (x, y) =>
            Known(texts.Codes[x] >= 0, texts.Codes[y] >= 0) ?? CodePoints.Compare(texts.Words[texts.Codes[x]], texts.Words[texts.Codes[y]]),
        UnknownColumn => (_, _) => 0,
        _ => throw new NotInColumnsException("按这样的字段排先后"),
    };

    /// <summary>The order where one of the two is not known; null where both are.</summary>
    private static int? Known(bool x, bool y) => x && y ? null : y.CompareTo(x);
}
