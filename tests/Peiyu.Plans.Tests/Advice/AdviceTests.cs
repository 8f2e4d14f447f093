using Peiyu.Plans.Advice;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;
using Peiyu.Plans.Tests.Intake;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests.Advice;

/// <summary>What is missing, who is on the way, and what to do next.</summary>
public sealed class AdviceTests
{
    private static readonly Plan Plan = GuanxianPlan.Instance;
    private static readonly DateOnly AsOf = new(2023, 6, 30);

    [Fact]
    public void The_fact_that_most_awards_wait_for_comes_first()
    {
        var entitlements = Entitlements(Titles($"{Read.Code},高新技术企业,,,2023-03-01\n{Read.Code},绿色工厂,,,2023-03-01"));

        var missing = MissingFacts.Of(entitlements);

        Assert.Equal("级别", missing[0].Name);
        Assert.Equal((2, 500_000m), (missing[0].Waiting.Count, missing[0].Sum));
        Assert.All(missing[0].DecidedByItAlone, entitlement => Assert.Equal("绿色工厂", entitlement.Record!.Text("资质")));
    }

    [Fact]
    public void What_is_decided_waits_for_nothing() =>
        Assert.Empty(MissingFacts.Of([.. Entitlements(Titles("")).Where(entitlement => entitlement.Status != Status.Unknown)]));

    [Theory]
    [InlineData("2022-07-25,,", "已申报，等推荐")]
    [InlineData("2022-07-25,2023-02-01,", "已推荐，等认定")]
    [InlineData(",,", null)]
    [InlineData("2022-07-25,,2023-03-01", null)]
    public void A_title_that_is_applied_for_is_on_its_way(string days, string? words)
    {
        var population = Titles($"{Read.Code},高新技术企业,{days}");

        var approach = Approaches.Of(Plan, population, Plan.Policy("hnte-county")!, AsOf).SingleOrDefault();

        Assert.Equal(words, approach?.Words);
        Assert.Equal(words is null ? null : 100_000m, approach?.Sum);
    }

    [Fact]
    public void Failing_is_no_award_that_one_is_on_the_way_to() => Assert.DoesNotContain(
        Approaches.Of(Plan, Titles($"{Read.Code},高新技术企业,2022-07-25,,"), One(Titles("")), AsOf),
        approach => approach.Policy.Id == "hnte-failed-city");

    [Fact]
    public void A_level_that_rules_the_award_out_keeps_it_off_the_way()
    {
        var population = Read.WithEnterprise("资质", $"统一社会信用代码,资质,级别,申报日期\n{Read.Code},绿色工厂,省级,2023-03-01").ToPopulation(Plan);

        Assert.Equal(["green-factory-provincial-city"], Approaches.Of(Plan, population, One(population), AsOf).Select(approach => approach.Policy.Id));
    }

    [Fact]
    public void The_step_that_brings_most_comes_first()
    {
        var population = Titles($"{Read.Code},高新技术企业,2022-07-25,,\n{Read.Code},绿色工厂,,,2023-03-01");
        var enterprise = One(population);

        var steps = NextSteps.Of(Plan, Entitlements(population), Approaches.Of(Plan, population, enterprise, AsOf));

        Assert.Equal("补上级别，就能判断 2 项奖补，涉及 50 万元", steps[0].Sentence);
        Assert.Equal("高新技术企业已申报，等推荐；认定后可得 3 项奖补，30 万元", steps[1].Sentence);
        Assert.Equal((2, 500_000m), (steps[0].Opens.Count, steps[0].Sum));
    }

    [Fact]
    public void A_gap_that_can_be_closed_is_a_step()
    {
        var facts = $"{Read.Code},工业总产值,2022Q1,500000000\n{Read.Code},工业总产值,2023Q1,700000000\n{Read.Code},全市复合排名,2023Q1,32";
        var population = Read.WithEnterprise("指标", "统一社会信用代码,指标,期间,数值\n" + facts).ToPopulation(Plan);

        var step = NextSteps.Of(Plan, Entitlements(population))[0];

        Assert.Equal("全市复合排名超出 2；够了可得“一季度新增产值奖励”，50 万元", step.Sentence);
    }

    private static Population Titles(string rows) =>
        Read.WithEnterprise("资质", $"统一社会信用代码,资质,申报日期,推荐日期,认定日期{(rows.Length > 0 ? "\n" + rows : "")}").ToPopulation(Plan);

    private static Enterprise One(Population population) => Assert.Single(population.Enterprises);

    private static IReadOnlyList<Entitlement> Entitlements(Population population) =>
        PlanEvaluator.Entitlements(Plan, population, One(population), AsOf);
}
