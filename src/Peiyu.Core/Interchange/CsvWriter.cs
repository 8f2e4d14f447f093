using CsvHelper;

namespace Peiyu.Core.Interchange;

/// <summary>
/// Writes a table as CSV that Excel opens without asking: UTF-8 with BOM, CRLF, RFC 4180 quotes.
/// Text that starts like a formula (=, +, -, @) is quoted and otherwise left as it is: an apostrophe before it would be a
/// character more when the file comes back, and a file for machines must not change what it carries. Excel may run such
/// a text, quotes or not. What people are to open in Excel is therefore written as a workbook, where text is text.
/// </summary>
public static class CsvWriter
{
    private const string FormulaStarts = "=+-@\t\r";

    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true };

    /// <summary>Writes the header and the rows. The stream stays open.</summary>
    public static void Write(Stream stream, WorkbookSheet sheet)
    {
        using var writer = CsvHelper.CsvWriter.Create(stream, Options, leaveOpen: true);
        WriteRecord(writer, [.. sheet.Columns.Select(column => column.Name)], sheet.Columns.Count);
        foreach (var row in sheet.Rows)
        {
            CellValue.CheckWidth(sheet, row);
            WriteRecord(writer, row, sheet.Columns.Count);
        }
    }

    private static void WriteRecord(CsvHelper.CsvWriter writer, IReadOnlyList<object?> values, int width)
    {
        for (var i = 0; i < width; i++)
        {
            var value = i < values.Count ? values[i] : null;
            writer.WriteField(CellValue.ToText(value), value is string text ? QuotingOf(text) : CsvQuoting.WhenNeeded);
        }

        writer.EndRecord();
    }

    private static CsvQuoting QuotingOf(string text) =>
        text.Length > 0 && FormulaStarts.Contains(text[0]) ? CsvQuoting.Always : CsvQuoting.WhenNeeded;
}
