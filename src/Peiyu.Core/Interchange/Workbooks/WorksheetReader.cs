using System.Globalization;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Interchange.Workbooks;

/// <summary>Streams the rows of one worksheet part. Rows and cells without a reference stand after the one before.</summary>
internal sealed class WorksheetReader(PartReader part, Workbook book)
{
    private readonly CellReader _cell = new(part, book);
    private readonly List<Cell> _cells = [];
    private long _cellCount;

    internal IEnumerable<SheetRow> Rows()
    {
        if (!part.MoveToRoot() || part.Name != "worksheet")
        {
            throw part.Damaged();
        }

        if (!part.MoveTo("sheetData") || part.IsEmptyElement)
        {
            yield break;
        }

        var depth = part.Depth;
        while (part.MoveToChild(depth))
        {
            if (part.Name == "row")
            {
                part.Row = RowNumber();
                ReadCells();
                if (_cells.Trimmed() is { Length: > 0 } cells)
                {
                    yield return new SheetRow(part.Row, cells);
                }
            }
        }
    }

    private int RowNumber()
    {
        var written = part.Attribute("r");
        var number = part.Row + 1;
        if (written is not null
            && (!int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out number) || number <= part.Row))
        {
            throw part.Damaged();
        }

        return number <= book.Limits.Rows ? number : throw Refusals.TooManyRows(part.Whole, book.Limits.Rows);
    }

    private void ReadCells()
    {
        _cells.Clear();
        if (part.IsEmptyElement)
        {
            return;
        }

        var depth = part.Depth;
        var column = -1;
        while (part.MoveToChild(depth))
        {
            if (part.Name == "c")
            {
                column = part.Attribute("r") is { } reference ? Column(reference) : column + 1;
                Place(column);
            }
        }
    }

    private void Place(int column)
    {
        if (column >= book.Limits.Columns)
        {
            throw Refusals.TooManyColumns(part.Place, book.Limits.Columns);
        }

        var cell = _cell.Read();
        if (cell.IsEmpty)
        {
            return;
        }

        Reserve(column);
        _cells[column] = _cells[column].IsEmpty ? cell : throw part.Damaged();
    }

    private void Reserve(int column)
    {
        var missing = column + 1 - _cells.Count;
        for (var i = 0; i < missing; i++)
        {
            _cells.Add(Cell.Empty);
        }

        _cellCount += Math.Max(0, missing);
        if (_cellCount > book.Limits.CellsOfSheet)
        {
            throw Refusals.TooManyCells(part.Whole);
        }
    }

    /// <summary>AB12 is column 27, counted from 0.</summary>
    private int Column(string reference)
    {
        var column = 0;
        var i = 0;
        for (; i < reference.Length && i < 4 && char.IsAsciiLetter(reference[i]); i++)
        {
            column = (column * 26) + (reference[i] | 0x20) - 'a' + 1;
        }

        return i == 0 ? throw part.Damaged() : column - 1;
    }
}
