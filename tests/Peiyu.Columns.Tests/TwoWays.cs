using Peiyu.Columns.Evaluation;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;
using Xunit;

namespace Peiyu.Columns.Tests;

/// <summary>The two ways to evaluate a plan, side by side.</summary>
internal static class TwoWays
{
    private const int BlockRows = 7;

    /// <summary>Both give the same statuses and the same amounts, down to the fen.</summary>
    public static ColumnAnswer AgreeOn(Plan plan, Population population, DateOnly asOf, int workers = 2)
    {
        // Blocks of a few rows, so that there are several, and what one leaves behind is used by the next.
        var store = ColumnStore.Of(plan, population);
        var run = new ColumnRun(plan, store, asOf, new(workers, BlockRows));
        run.All([]);

        // The second time, so that rules that are compiled already answer.
        var answer = new ColumnAnswer(plan, store, asOf, run.All([]));
        var expected = PlanEvaluator.Evaluate(plan, population, asOf).Entitlements.Select(Text).Order(StringComparer.Ordinal);
        var actual = answer.Awards.SelectMany(award => Entries(award, population)).Order(StringComparer.Ordinal);
        Assert.Equal(expected, actual);
        return answer;
    }

    private static string Text(Entitlement one) =>
        Text(one.Policy, (object?)one.Record ?? one.Enterprise!.Record, one.Stage, one.Status, one.Amount, one.Rank);

    private static IEnumerable<string> Entries(AwardColumn award, Population population) =>
        Enumerable.Range(0, award.Count).Select(entry => Text(
            award.Policy,
            !award.HasEvents ? population.Enterprises[award.RowOf(entry)].Record : population.Cases(award.Policy.On)[award.RowOf(entry)],
            award.StageOf(entry),
            award.StatusOf(entry),
            award.AmountOf(entry),
            award.RankOf(entry)));

    private static string Text(Policy policy, object record, Field? stage, Status status, decimal? amount, int? rank) =>
        $"{policy.Id} {((CaseRecord)record).Order} {stage} {status} {amount:0.00##} {rank}";
}
