using Peiyu.Core.Interchange;
using Peiyu.Peers.DuckDb;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Columns.Tests;

/// <summary>The awards beside the same ones written as SQL by hand: a second reading of the plan that shares no code with ours.</summary>
public sealed class SqlTests
{
    private static readonly Plan Plan = GuanxianPlan.Instance;

    [Theory]
    [InlineData("2023-04-01")]
    [InlineData("2023-06-30")]
    [InlineData("2023-12-31")]
    public void All_awards_come_to_the_same_as_in_sql(string asOf)
    {
        var (population, day) = (Medium(), DateOnly.Parse(asOf, null));
        var answer = ColumnEvaluator.Evaluate(Plan, ColumnStore.Of(Plan, population), day, 2);
        using var sql = SqlAwards.Load(Plan, population, day);
        var totals = sql.Totals();

        Assert.Equal(46, totals.Count);
        Assert.All(answer.Awards, award =>
        {
            Assert.Equal(Entries(award), sql.Entries(award.Policy).Select(entry => Text(award.Policy, entry)).Order(StringComparer.Ordinal));
            Assert.Equal(Total(award), totals[award.Policy.Id]);
        });
    }

    /// <summary>Within the plan year; outside of it there is nothing in SQL.</summary>
    private static IEnumerable<string> Entries(AwardColumn award) => Enumerable.Range(0, award.Count).Where(entry => !award.Entries.OutOfYear[entry])
        .Select(entry => $"{award.Policy} {award.RowOf(entry)} {award.Entries.Stages[entry]} {award.StatusOf(entry)} {award.AmountOf(entry):0.00}").Order(StringComparer.Ordinal);

    private static string Text(Policy policy, AwardEntry entry)
    {
        var status = entry.Met switch
        {
            false => Status.Unmet,
            true when policy.Amount is null || entry.Amount is not null => Status.Met,
            _ => Status.Unknown,
        };
        return $"{policy} {entry.Row} {entry.Stage} {status} {(status == Status.Met ? entry.Amount : null):0.00}";
    }

    private static AwardTotal Total(AwardColumn award)
    {
        var statuses = Enumerable.Range(0, award.Count).Select(award.StatusOf).ToList();
        return new(
            award.Policy.Id,
            statuses.Count(status => status == Status.Met),
            statuses.Count(status => status == Status.Unknown),
            Enumerable.Range(0, award.Count).Sum(entry => award.AmountOf(entry) ?? 0));
    }

    private static Population Medium()
    {
        using var source = TableSource.Open(Repository.Sample("medium"));
        return TableIntake.Read(Plan, source.Sheets).ToPopulation(Plan);
    }
}
