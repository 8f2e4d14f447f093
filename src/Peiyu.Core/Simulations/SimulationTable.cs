using Peiyu.Columns.Simulation;
using Peiyu.Core.Exports;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Core.Simulations;

/// <summary>Every award that would come to something else, as a list to take along.</summary>
public static class SimulationTable
{
    private const int Wide = 28;
    private const int CodeWidth = 22;

    /// <param name="result">What was compared.</param>
    /// <param name="asOf">The day of which it speaks.</param>
    /// <param name="changed">What was changed, as a sentence.</param>
    public static ListTable Of(SimulationResult result, DateOnly asOf, string changed) => new(
        "试算变化",
        asOf,
        changed,
        [
            new("对象", Width: Wide), new("统一社会信用代码", Width: CodeWidth), new("单位"), new("政策", Width: Wide), new("付款方"),
            new("原来"), new("原来（元）", ColumnKind.Money), new("改后"), new("改后（元）", ColumnKind.Money), new("相差（元）", ColumnKind.Money),
        ],
        result.Changes.Select(Row));

    /// <summary>What an award comes to, in one word.</summary>
    public static string Word(Status? status) => status switch
    {
        Status.Met => "够条件",
        Status.Unmet => "不够条件",
        Status.Unknown => "未知",
        _ => "没有这一条",
    };

    private static IReadOnlyList<object?> Row(AwardChange change) =>
    [
        change.Enterprise?.Name ?? change.Subject, change.Enterprise?.Code, change.Unit, change.Policy.Name, change.Policy.Payer,
        Word(change.Before), change.From, Word(change.After), change.To, change.Difference,
    ];
}
