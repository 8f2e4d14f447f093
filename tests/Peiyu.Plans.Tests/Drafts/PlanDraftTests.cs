using Peiyu.Plans.Drafts;
using Peiyu.Plans.Model;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests.Drafts;

public sealed class PlanDraftTests
{
    private static readonly Plan Plan = GuanxianPlan.Instance;

    [Theory]
    [InlineData("scale-up-first.amount.0", "金额", "万元", 5)]
    [InlineData("tech-sme-interest-province.amount.0", "比例", "%", 40)]
    [InlineData("q1-growth-top30.when.0.0", "一季度新增工业产值超过 1 亿元", "亿元", 1)]
    [InlineData("q1-growth-top30.when.1.0", "一季度增速不低于 15%", "%", 15)]
    [InlineData("q1-growth-top30.when.2.0", "全市复合排名前 30", "", 30)]
    [InlineData("smart-renovation.clip.0.0", "单户企业最高", "万元", 500)]
    public void A_number_of_a_rule_may_be_changed(string key, string say, string unit, int value)
    {
        var lever = Assert.Single(PlanLevers.Of(Plan), lever => lever.Key == key);

        Assert.Equal((say, unit, (decimal)value), (lever.Say, lever.Unit, lever.Value));
    }

    [Theory]
    [InlineData("scale-up-first.amount.0", 8.5, "8.5 * 万")]
    [InlineData("tech-sme-interest-province.amount.0", 45, "0.45 * 实付利息")]
    [InlineData("scale-up-first.amount.0", 0, "0 * 万")]
    public void A_draft_writes_it_into_the_amount(string key, double value, string rule) =>
        Assert.Equal(rule, Draft(key, (decimal)value).Policy(key[..key.IndexOf('.', StringComparison.Ordinal)])!.Amount!.Text);

    [Fact]
    public void A_draft_writes_it_into_the_condition() => Assert.Equal(
        "指标(\"工业总产值\", \"2023Q1\") - 指标(\"工业总产值\", \"2022Q1\") > 0.5 * 亿",
        Draft("q1-growth-top30.when.0.0", 0.5m).Policy("q1-growth-top30")!.When[0].If.Text);

    [Fact]
    public void Periods_and_days_are_no_thresholds() => Assert.DoesNotContain(
        PlanLevers.Of(Plan), lever => lever.Policy.Id is "hnte-income-tax" && lever.Key.Contains("when", StringComparison.Ordinal));

    [Fact]
    public void A_draft_changes_nothing_else()
    {
        var draft = Draft("scale-up-first.amount.0", 6);

        Assert.Equal(Plan.Policies.Where(policy => policy.Id != "scale-up-first"), draft.Policies.Where(policy => policy.Id != "scale-up-first"));
        Assert.Equal("5 * 万", Plan.Policy("scale-up-first")!.Amount!.Text);
    }

    [Fact]
    public void Every_number_written_back_gives_the_same_rules() => Assert.All(PlanLevers.Of(Plan), lever =>
    {
        var policy = Draft(lever.Key, lever.Value).Policy(lever.Policy.Id)!;
        Assert.Equal(Texts(lever.Policy), Texts(policy));
    });

    [Fact]
    public void What_the_plan_does_not_have_is_left_out() => Assert.Equal(Plan.Policies, Draft("no-such-award.amount.0", 6).Policies);

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_000_000_001)]
    public void A_number_out_of_bounds_is_refused(long value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Draft("scale-up-first.amount.0", value));

    private static Plan Draft(string key, decimal value) => PlanDraft.Of(Plan, new Dictionary<string, decimal> { [key] = value });

    private static IEnumerable<string?> Texts(Policy policy) =>
        [policy.Amount?.Text, .. policy.When.Select(condition => condition.If.Text), .. policy.Clips.Select(clip => clip.Limit.Text)];
}
