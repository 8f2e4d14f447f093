using System.Globalization;
using System.Xml;

namespace Peiyu.Core.Interchange.Workbooks;

/// <summary>Writes one worksheet part: a frozen header with filters, then row after row.</summary>
internal sealed class SheetWriter
{
    private const int DigitsOfDouble = 15;

    /// <summary>Before it Excel counts a day that never was, and dates would be shown a day off.</summary>
    private static readonly DateOnly FirstSafeDate = new(1900, 3, 1);
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private readonly XmlWriter _xml;
    private readonly WorkbookSheet _sheet;
    private readonly string[] _letters;
    private int _row;

    internal SheetWriter(XmlWriter xml, WorkbookSheet sheet)
    {
        (_xml, _sheet) = (xml, sheet);
        _letters = [.. Enumerable.Range(1, sheet.Columns.Count).Select(Letters)];
    }

    internal void Write(bool isFirst)
    {
        if (_sheet.Columns.Count > TableLimits.Default.Columns)
        {
            throw Refusals.ExportTooWide(_sheet.Name, TableLimits.Default.Columns);
        }

        _xml.WriteStartElement("worksheet", WorkbookParts.Main);
        WriteView(isFirst);
        WriteColumns();
        _xml.WriteStartElement("sheetData");
        WriteAbove();
        WriteHeader();
        foreach (var row in _sheet.Rows)
        {
            WriteRow(row);
        }

        _xml.WriteEndElement();
        _xml.WriteStartElement("autoFilter");
        _xml.WriteAttributeString("ref", $"A{HeaderRow}:{_letters[^1]}{_row}");
        _xml.WriteEndElement();
        new CellChecks(_xml, _sheet, _letters).Write(HeaderRow + 1);
        _xml.WriteEndElement();
    }

    private int HeaderRow => _sheet.Above.Count + 1;

    private void WriteView(bool isFirst)
    {
        var selected = isFirst ? " tabSelected=\"1\"" : "";
        var columns = _sheet.FrozenColumns;
        var (pane, split) = columns == 0 ? ("bottomLeft", "") : ("bottomRight", $" xSplit=\"{columns}\"");
        _xml.WriteRaw(
            $"""<sheetViews><sheetView{selected} workbookViewId="0"><pane{split} ySplit="{HeaderRow}" """
            + $"""topLeftCell="{Letters(columns + 1)}{HeaderRow + 1}" activePane="{pane}" state="frozen"/>"""
            + $"""<selection pane="{pane}"/></sheetView></sheetViews>""");
    }

    private void WriteAbove()
    {
        for (var i = 0; i < _sheet.Above.Count; i++)
        {
            StartRow();
            if (_sheet.Above[i].Length > 0)
            {
                WriteText(0, i == 0 ? CellStyle.Title : CellStyle.Text, _sheet.Above[i]);
            }

            _xml.WriteEndElement();
        }
    }

    /// <summary>Columns carry their format too, for the cells that a person fills in later.</summary>
    private void WriteColumns()
    {
        _xml.WriteStartElement("cols");
        for (var i = 0; i < _sheet.Columns.Count; i++)
        {
            _xml.WriteStartElement("col");
            _xml.WriteAttributeString("min", Invariant(i + 1));
            _xml.WriteAttributeString("max", Invariant(i + 1));
            _xml.WriteAttributeString("width", Invariant(_sheet.Columns[i].Width));
            _xml.WriteAttributeString("style", Invariant((int)StyleOf(i)));
            _xml.WriteAttributeString("customWidth", "1");
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void WriteHeader()
    {
        StartRow();
        for (var i = 0; i < _sheet.Columns.Count; i++)
        {
            WriteText(i, CellStyle.Header, _sheet.Columns[i].Name);
        }

        _xml.WriteEndElement();
    }

    private void WriteRow(IReadOnlyList<object?> values)
    {
        CellValue.CheckWidth(_sheet, values);
        StartRow();
        for (var i = 0; i < values.Count; i++)
        {
            WriteCell(i, values[i]);
        }

        _xml.WriteEndElement();
    }

    private void StartRow()
    {
        if (++_row > TableLimits.Default.Rows)
        {
            throw Refusals.ExportTooLong(_sheet.Name, TableLimits.Default.Rows);
        }

        _xml.WriteStartElement("row");
        _xml.WriteAttributeString("r", Invariant(_row));
    }

    private void WriteCell(int column, object? value)
    {
        var style = StyleOf(column);
        switch (value)
        {
            case DateOnly date when style is not (CellStyle.Text or CellStyle.Wrapped) && date >= FirstSafeDate:
                WriteNumber(column, CellStyle.Date, Invariant(date.DayNumber - DayZero.DayNumber));
                break;
            case decimal or int or long when style is not (CellStyle.Text or CellStyle.Wrapped) && CellValue.ToText(value)! is var digits && IsExact(digits):
                WriteNumber(column, style == CellStyle.Money ? style : CellStyle.Number, digits);
                break;
            default:
                if (CellValue.ToText(value) is { Length: > 0 } text)
                {
                    WriteText(column, value is string ? style : CellStyle.Text, text);
                }

                break;
        }
    }

    private void WriteNumber(int column, CellStyle style, string digits)
    {
        StartCell(column, style);
        _xml.WriteElementString("v", digits);
        _xml.WriteEndElement();
    }

    /// <summary>Always as a string, so that a text beginning with = stays one.</summary>
    private void WriteText(int column, CellStyle style, string text)
    {
        if (text.Length > TableLimits.Default.CellCharacters)
        {
            throw Refusals.ExportTextTooLong(_sheet.Name, _row, _sheet.Columns[column].Name, TableLimits.Default.CellCharacters);
        }

        StartCell(column, style);
        _xml.WriteAttributeString("t", "inlineStr");
        _xml.WriteStartElement("is");
        _xml.WriteStartElement("t");
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            _xml.WriteAttributeString("xml", "space", null, "preserve");
        }

        _xml.WriteString(EscapedText.Of(text));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void StartCell(int column, CellStyle style)
    {
        _xml.WriteStartElement("c");
        _xml.WriteAttributeString("r", _letters[column] + Invariant(_row));
        _xml.WriteAttributeString("s", Invariant((int)style));
    }

    private CellStyle StyleOf(int column) => _sheet.Columns[column].Kind switch
    {
        ColumnKind.Number => CellStyle.Number,
        ColumnKind.Money => CellStyle.Money,
        ColumnKind.Date => CellStyle.Date,
        _ => _sheet.Columns[column].Wraps ? CellStyle.Wrapped : CellStyle.Text,
    };

    /// <summary>Excel keeps 15 digits of a number and drops the rest without a word; longer ones are written as text.</summary>
    private static bool IsExact(string digits) =>
        digits.Length <= DigitsOfDouble || digits.Count(char.IsAsciiDigit) <= DigitsOfDouble;

    internal static string Letters(int number) =>
        (number > 26 ? Letters((number - 1) / 26) : "") + (char)('A' + ((number - 1) % 26));

    private static string Invariant(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
