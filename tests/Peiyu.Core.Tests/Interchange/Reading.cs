using System.Text;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Tables;
using Xunit;

namespace Peiyu.Core.Tests.Interchange;

/// <summary>Reads what a test has built.</summary>
internal static class Reading
{
    internal static TableSource Open(byte[] bytes, string name = "数据.xlsx", TableLimits? limits = null) =>
        TableSource.Open(new MemoryStream(bytes), name, limits);

    internal static Sheet Only(TableSource source) => Assert.Single(source.Sheets);

    internal static List<SheetRow> Rows(byte[] bytes, string name = "数据.xlsx", TableLimits? limits = null)
    {
        using var source = Open(bytes, name, limits);
        return [.. Only(source).Rows];
    }

    internal static List<SheetRow> CsvRows(string text) => Rows(Encoding.UTF8.GetBytes(text), "表.csv");

    /// <summary>The cell A2 of a workbook whose sheet has this cell there.</summary>
    internal static Cell Cell(string xml, RawWorkbook? book = null)
    {
        var rows = $"""<row r="2">{xml}</row>""";
        var bytes = new RawWorkbook
        {
            Rows = rows,
            Styles = book?.Styles ?? [0],
            NumberFormats = book?.NumberFormats ?? "",
            WorkbookProperties = book?.WorkbookProperties ?? "",
            SharedStrings = book?.SharedStrings,
        }.ToBytes();
        return Rows(bytes) is [{ Cells: [var cell, ..] }] ? cell : Plans.Tables.Cell.Empty;
    }

    internal static IEnumerable<string> Texts(SheetRow row) => row.Cells.Select(cell => cell.Text);

    /// <summary>Reads everything and returns the sentence of the refusal.</summary>
    internal static string Refusal(byte[] bytes, string name = "数据.xlsx", TableLimits? limits = null)
    {
        var refusal = Assert.Throws<TableException>(() =>
        {
            using var source = Open(bytes, name, limits);
            return source.Sheets.Sum(sheet => sheet.Rows.Count());
        });
        Assert.Contains(name, refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith("。", refusal.Message, StringComparison.Ordinal);
        return refusal.Message;
    }
}
