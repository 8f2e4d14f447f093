using Peiyu.Plans.Advice;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model.Criteria;
using Xunit;

namespace Peiyu.Plans.Tests.Evaluation.Criteria;

public sealed class AssessmentTests
{
    private const string Innovative = "创新型中小企业";
    private const string LittleGiant = "专精特新“小巨人”企业";

    [Theory]
    [InlineData("2022-07-31", null)]
    [InlineData("2022-08-01", "工信部企业〔2022〕63号")]
    [InlineData("2026-03-31", "工信部企业〔2022〕63号")]
    [InlineData("2026-04-01", "2026 年修订本，文号待核")]
    public void The_day_decides_which_version_is_in_force(string day, string? number) => Assert.Equal(
        number,
        new Firm().On(DateOnly.Parse(day, null)).Titles.SingleOrDefault(one => one.Set.Title == LittleGiant)?.Set.Version.DocumentNumber);

    [Fact]
    public void The_smallest_step_raises_the_one_item_that_is_nearest()
    {
        var found = Nearly(research: 2_900_000).Towards(Innovative);

        Assert.Equal((Status.Unmet, ScoreRange.Of(55)), (found.Status, found.Score!.Total));
        var step = Assert.Single(CriteriaSteps.Of(found));
        Assert.Equal("上年研发费用占营业收入：研发费用占比差 0.1 个百分点，可多得 5 分", step.Sentence);
    }

    [Fact]
    public void What_is_met_has_no_step() => Assert.Empty(CriteriaSteps.Of(Nearly(research: 3_000_000).Towards(Innovative)));

    [Fact]
    public void A_title_that_opens_the_way_is_seen_until_it_ends()
    {
        var firm = Nearly(research: 0).Titled("高新技术企业", new(2020, 12, 31));

        Assert.Equal(Status.Unmet, firm.Towards(Innovative).Status);
        Assert.Equal(Status.Met, firm.On(new(2023, 12, 30)).Titles.Single(one => one.Set.Title == Innovative).Status);
    }

    [Fact]
    public void Every_condition_that_fails_says_by_how_much()
    {
        var found = Nearly(research: 600_000).Titled(Innovative, new(2022, 6, 30)).Towards("专精特新中小企业");

        Assert.Contains("上年研发费用差 40 万元", CriteriaSteps.Of(found).Select(step => step.Sentence));
        Assert.Contains("研发费用占比差 2.4 个百分点", CriteriaSteps.Of(found).Select(step => step.Sentence));
    }

    [Fact]
    public void What_people_must_look_at_is_never_decided()
    {
        var found = new Firm().Towards("单项冠军示范企业");

        Assert.True(found.WaitsForPeople);
        Assert.All(found.When, result => Assert.True(result.IsByHand));
    }

    [Theory]
    [InlineData("小型", "小型", false)]
    [InlineData("中型", "小型", true)]
    [InlineData(null, "小型", false)]
    public void A_size_that_differs_from_the_register_is_seen(string? registered, string worked, bool differs)
    {
        var size = new Firm(size: registered).With("从业人员 2022", 100).With("营业收入 2022", 50_000_000).On(new(2023, 12, 31)).Sizes.Single();

        Assert.Equal((worked, differs), (size.Class, size.Differs));
    }

    /// <summary>55 points for an innovative enterprise, or 60 with 3 million for research.</summary>
    private static Firm Nearly(decimal research)
    {
        var firm = new Firm()
            .With("Ⅰ类高价值知识产权", 0).With("自主研发Ⅰ类知识产权", 1).With("Ⅰ类知识产权", 1).With("Ⅱ类知识产权", 0)
            .With("营业收入 2022", 100_000_000).With("研发费用 2022", research)
            .With("主营业务收入 2022", 55_000_000).With("主营业务收入 2021", 54_000_000)
            .With("资产总额 2022", 100_000_000).With("负债总额 2022", 50_000_000)
            .With("战略性新兴产业", false)
            .With("近三年省级以上科技奖励", false).With("国家级创新或知识产权称号", false)
            .With("研发机构级别", Peiyu.Feel.Values.FeelValue.Of("没有"));
        foreach (var year in new[] { 2022, 2021, 2020 })
        {
            firm.With($"新增股权融资 {year}", 0);
        }

        return firm;
    }
}
