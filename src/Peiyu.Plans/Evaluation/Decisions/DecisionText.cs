using Peiyu.Dmn;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Evaluation.Decisions;

/// <summary>Tells in words which rows of a table applied, and by which cells.</summary>
internal static class DecisionText
{
    /// <summary>表“奖补金额”第 2 行（级别 为 国家级，符合 "国家级"）</summary>
    public static string Of(PlanDecision decision, TableFinding finding)
    {
        var table = $"表“{(finding.Table.Length > 0 ? finding.Table : decision.Name)}”";
        return finding.Rows.Count == 0
            ? $"{table}没有一行适用，默认值"
            : table + string.Join("、", finding.Rows.Select(row => Row(row, finding.Inputs)));
    }

    private static string Row(TableFindingRow row, IReadOnlyList<TableFindingInput> inputs)
    {
        var cells = inputs.Zip(row.Conditions)
            .Where(cell => cell.Second is not ("-" or ""))
            .Select(cell => $"{cell.First.Label} 为 {Reading.Show(cell.First.Value)}，符合 {cell.Second}")
            .Concat(row.Annotations.Where(note => note.Length > 0))
            .ToList();
        return $"第 {row.Number} 行{(cells.Count > 0 ? $"（{string.Join("；", cells)}）" : "")}";
    }
}
