using Peiyu.Plans.Tables;

namespace Peiyu.Core.Interchange;

internal static class SheetStart
{
    /// <summary>Makes a sheet of rows that can be read more than once: here up to the header, later for their cells.</summary>
    internal static Sheet ToSheet(this IEnumerable<SheetRow> rows, string name)
    {
        var header = rows.FirstOrDefault() is { Number: 1 } first ? first.Cells : [];
        return new Sheet(name, [.. header.Select(cell => cell.Text)], rows.SkipWhile(row => row.Number == 1));
    }

    /// <summary>Without the empty cells at the end: formats reach further than values.</summary>
    internal static Cell[] Trimmed(this List<Cell> cells)
    {
        var count = cells.Count;
        while (count > 0 && cells[count - 1].IsEmpty)
        {
            count--;
        }

        return count == 0 ? [] : cells.GetRange(0, count).ToArray();
    }
}
