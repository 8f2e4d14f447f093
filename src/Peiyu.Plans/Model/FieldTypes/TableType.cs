using Peiyu.Feel.Values;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Model.FieldTypes;

/// <summary>
/// A small table within a field (费用明细): a line for each row, the columns parted by a bar, or by tabs as a sheet pastes them.
/// Rules see a list of contexts: <c>sum(费用明细.金额)</c>.
/// </summary>
internal sealed class TableType(IReadOnlyList<Field> columns) : FieldType
{
    /// <summary>More belongs into an attachment.</summary>
    public const int MostRows = 200;

    private const char Bar = '|';

    public override string Name => "table";

    public override string Expected =>
        $"一行一条，各栏是{string.Join("、", columns.Select(column => column.Name))}，用 | 隔开，或从表格里整块粘贴";

    public override IReadOnlyList<Field> Columns => columns;

    public override bool TryRead(Cell cell, out FeelValue value)
    {
        var lines = Lines(cell.Text);
        var rows = lines.Select(Read).OfType<FeelContext>().ToList();
        value = new FeelList(rows);
        return rows.Count == lines.Count && rows.Count is > 0 and <= MostRows;
    }

    public override string? Explain(Cell cell)
    {
        var lines = Lines(cell.Text);
        return lines.Count > MostRows ? $"有 {lines.Count} 行，最多 {MostRows} 行，更多的请作附件"
            : Problems(cell.Text).FirstOrDefault()?.Sentence ?? "里一行也没有";
    }

    public override IReadOnlyList<IReadOnlyList<string>> Rows(string text) => Lines(text);

    public override IEnumerable<CellProblem> Problems(string text) => Lines(text).SelectMany(Problems);

    public override string Write(FeelValue value) => value is FeelList list
        ? string.Join('\n', list.Items.OfType<FeelContext>().Select(row => string.Join($" {Bar} ", columns.Select(column => Write(row, column)))))
        : "";

    private static string Write(FeelContext row, Field column) =>
        row.Get(column.Name) is { } value and not FeelNull ? column.Type.Write(value).Replace(Bar, '／').ReplaceLineEndings(" ") : "";

    /// <summary>Without blank lines, and without the heading that comes along when a sheet is pasted.</summary>
    private List<string[]> Lines(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Replace('｜', Bar).Split(line.Contains('\t', StringComparison.Ordinal) ? '\t' : Bar, StringSplitOptions.TrimEntries))
            .ToList();
        return lines.Count > 0 && lines[0].SequenceEqual(columns.Select(column => column.Name)) ? lines[1..] : lines;
    }

    /// <summary>Null where the line can't be read.</summary>
    private FeelContext? Read(string[] cells) => !Problems(cells, 0).Any()
        ? FeelContext.Of(columns.Select((column, place) => KeyValuePair.Create(column.Name, ValueOf(column, cells[place]))))
        : null;

    private static FeelValue ValueOf(Field column, string text) =>
        Cell.OfText(text) is { IsEmpty: false } cell && column.Type.TryRead(cell, out var value) ? value : FeelNull.Literal;

    private IEnumerable<CellProblem> Problems(string[] cells, int row)
    {
        if (cells.Length != columns.Count)
        {
            yield return new(row, 0, $"的第 {row + 1} 行有 {cells.Length} 栏，应有 {columns.Count} 栏");
            yield break;
        }

        for (var place = 0; place < columns.Count; place++)
        {
            var (column, cell) = (columns[place], Cell.OfText(cells[place]));
            if (cell.IsEmpty ? column.Required : !column.Type.TryRead(cell, out _))
            {
                yield return new(
                    row, place, $"的第 {row + 1} 行“{column.Name}”{(cell.IsEmpty ? "空着" : column.Type.Explain(cell) ?? $"的“{cells[place]}”认不出")}，应为{column.Type.Expected}");
            }
        }
    }
}
