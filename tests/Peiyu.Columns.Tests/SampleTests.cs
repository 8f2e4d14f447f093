using Peiyu.Core.Interchange;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Populations;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Columns.Tests;

public sealed class SampleTests
{
    private static readonly string[] Names = ["small", "medium"];
    private static readonly string[] Days = ["2022-12-31", "2023-03-31", "2023-06-30", "2023-12-31", "2024-06-30"];

    public static TheoryData<string, string> Samples => new(from sample in Names from day in Days select (sample, day));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_comes_to_the_same_both_ways(string sample, string asOf) =>
        TwoWays.AgreeOn(GuanxianPlan.Instance, Read(sample), DateOnly.Parse(asOf, null));

    [Fact]
    public void Every_award_of_the_plan_has_a_form_in_columns()
    {
        var answer = TwoWays.AgreeOn(GuanxianPlan.Instance, Read("medium"), new(2023, 9, 30));

        Assert.Empty(answer.Awards.Where(award => award.OneByOne is not null).Select(award => $"{award.Policy}: {award.OneByOne}"));
    }

    [Fact]
    public void The_number_of_workers_changes_nothing()
    {
        var store = ColumnStore.Of(GuanxianPlan.Instance, Read("medium"));

        Assert.Equal(Text(Evaluate(store, 1, 4096)), Text(Evaluate(store, 3, 10)));
    }

    [Fact]
    public void A_population_of_nobody_gives_nothing() =>
        Assert.All(TwoWays.AgreeOn(GuanxianPlan.Instance, new(), new(2023, 9, 30)).Awards, award => Assert.Equal(0, award.Count));

    private static ColumnAnswer Evaluate(ColumnStore store, int workers, int blockRows) =>
        ColumnEvaluator.Evaluate(GuanxianPlan.Instance, store, new(2023, 9, 30), workers, blockRows, []);

    private static IEnumerable<string> Text(ColumnAnswer answer) => answer.Awards.SelectMany(award =>
        Enumerable.Range(0, award.Count).Select(entry => $"{award.Policy} {award.RowOf(entry)} {award.StatusOf(entry)} {award.AmountOf(entry)}"));

    private static Population Read(string sample)
    {
        using var source = TableSource.Open(Repository.Sample(sample));
        return TableIntake.Read(GuanxianPlan.Instance, source.Sheets).ToPopulation(GuanxianPlan.Instance);
    }
}
