using Peiyu.Dmn.Tables;
using Peiyu.Dmn.Tables.Policies;

namespace Peiyu.Dmn.Analysis;

/// <summary>
/// Looks at a decision table as a whole. Every column is cut where its cells make a difference, so that a sample of each
/// piece stands for all of it: what is found is exact.
/// </summary>
internal sealed class TableAnalysis(DecisionTable table, string file)
{
    /// <summary>Who has mended these will ask again.</summary>
    private const int MostTold = 10;

    private readonly List<TableRemark> _remarks = [];

    internal static IReadOnlyList<TableRemark> Of(DecisionTable table, string file) => new TableAnalysis(table, file).Run();

    private List<TableRemark> Run()
    {
        List<Dimension> dimensions = [];
        for (var column = 0; column < table.Inputs.Count; column++)
        {
            if (Cut(column) is not { } dimension)
            {
                Add(table.Line, TableRemarkKind.NotAnalysed, $"“{table.Inputs[column].Label}”一列的写法没有核对：只核对写明的数、日期、文本和是非");
                return _remarks;
            }
            dimensions.Add(dimension);
        }
        var cover = new TableCover(table, dimensions);
        if (!cover.Explore())
            Add(table.Line, TableRemarkKind.NotAnalysed, "组合太多，没有核对完");
        else
            Tell(cover, dimensions);
        return _remarks;
    }

    private Dimension? Cut(int column)
    {
        var values = table.Inputs[column].Values;
        var cells = table.Rules.Select(rule => rule.Conditions[column].Node);
        var constants = (values is null ? cells : cells.Append(values)).Select(CellConstants.Of).ToList();
        return constants.TrueForAll(found => found is not null)
            ? Dimension.Of(table.Inputs[column].Label, [.. constants.SelectMany(found => found!)], values)
            : null;
    }

    private void Tell(TableCover cover, List<Dimension> dimensions)
    {
        if (table.Outputs.All(output => output.Default is null))
        {
            foreach (var gap in cover.Gaps.Take(MostTold))
                Add(table.Line, TableRemarkKind.Gap, $"没有一行适用于：{RegionText.Of(dimensions, gap)}");
            Rest(TableRemarkKind.Gap, cover.Gaps.Count, "处空当");
        }
        var overlaps = cover.Overlaps.Where(entry => Collides(entry.Key)).ToList();
        foreach (var ((first, second), region) in overlaps.Take(MostTold))
            Add(second.Line, TableRemarkKind.Overlap, $"第 {first.Number} 行与第 {second.Number} 行都适用于：{RegionText.Of(dimensions, region)}");
        Rest(TableRemarkKind.Overlap, overlaps.Count, "对重叠的行");
        foreach (var rule in table.Rules.Where(rule => !cover.Reached.Contains(rule)))
            Add(rule.Line, TableRemarkKind.Unreachable, $"第 {rule.Number} 行永远用不上");
    }

    private void Rest(TableRemarkKind kind, int count, string what)
    {
        if (count > MostTold)
            Add(table.Line, kind, $"另有 {count - MostTold} {what}，先改上面的");
    }

    /// <summary>Whether the policy forbids both to apply; where any will do, only rows that are written differently.</summary>
    private bool Collides((TableRule First, TableRule Second) pair) => table.Policy switch
    {
        UniquePolicy => true,
        AnyPolicy => !pair.First.Results.Select(cell => cell.Text).SequenceEqual(pair.Second.Results.Select(cell => cell.Text)),
        _ => false,
    };

    private void Add(int line, TableRemarkKind kind, string message)
    {
        var name = table.Label.Length > 0 ? $"决策表“{table.Label}”" : "决策表";
        _remarks.Add(new TableRemark(file, line, kind, name + message));
    }
}
