using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;
using Peiyu.Plans.Tests.Intake;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests.Evaluation;

/// <summary>How little is missing, and when that can be said.</summary>
public sealed class NearMissTests
{
    private static readonly Plan Plan = GuanxianPlan.Instance;
    private static readonly DateOnly AsOf = new(2023, 12, 31);

    [Theory]
    [InlineData("4300000", "主营业务收入差 70 万元", 0.14)]
    [InlineData("4999999.99", "主营业务收入差 0.01 元", 0.000000002)]
    [InlineData("4300000.5", "主营业务收入差约 70 万元", 0.1399999)]
    [InlineData("2500000", "主营业务收入差 250 万元", 0.5)]
    [InlineData("20000000", "主营业务收入正好 2,000 万元，要少于它", 0)]
    [InlineData("21000000", "主营业务收入超出 100 万元", 0.05)]
    public void A_library_tells_how_much_turnover_is_missing(string turnover, string words, double distance)
    {
        var miss = Seed(turnover)!;

        Assert.Equal(words, miss.Words);
        Assert.Equal((decimal)distance, miss.Distance);
        Assert.True(miss.CanBeMended);
    }

    [Theory]
    [InlineData("5000000")]     // in
    [InlineData("2499999.99")]  // more than half is missing
    [InlineData("")]            // unknown
    public void What_is_met_far_off_or_unknown_is_no_near_miss(string turnover) => Assert.Null(Seed(turnover));

    [Theory]
    [InlineData("是", "小型")]  // above the scale: another condition fails too
    [InlineData("", "小型")]    // whether it is above is unknown
    public void One_gap_beside_another_is_no_near_miss(string scale, string size) => Assert.Null(Seed("4300000", scale, size));

    [Theory]
    [InlineData("500000000", "590000000", "12", "一季度新增工业产值超过 1 亿元：差 1,000 万元")]
    [InlineData("1000000000", "1120000000", "12", "一季度增速不低于 15%：差 3 个百分点")]
    [InlineData("500000000", "600000000", "12", "一季度新增工业产值超过 1 亿元：正好 10,000 万元，要多于它")]
    [InlineData("1000000000", "1149999999.99", "12", "一季度增速不低于 15%：差不到 0.01 个百分点")]
    [InlineData("500000000", "700000000", "32", "全市复合排名超出 2")]
    public void An_award_tells_the_gap_in_its_unit(string before, string now, string rank, string words)
    {
        var facts = $"{Read.Code},工业总产值,2022Q1,{before}\n{Read.Code},工业总产值,2023Q1,{now}\n{Read.Code},全市复合排名,2023Q1,{rank}";
        var population = Read.WithEnterprise("指标", "统一社会信用代码,指标,期间,数值\n" + facts).ToPopulation(Plan);

        Assert.Equal(words, Miss(population, "q1-growth-top30")?.Words);
    }

    [Theory]
    [InlineData("2023-10-23", "放款日期晚了 144 天")]
    [InlineData("2020-05-31", null)]                 // before the plan year too
    public void A_day_that_was_missed_is_told_in_days(string paidOut, string? words)
    {
        var population = Read.Sheets(
            ("企业", $"统一社会信用代码,企业名称\n{Read.Code},演示甲公司"),
            ("人才", $"人才编号,统一社会信用代码,创办企业日期\nRC1,{Read.Code},2020-06-01"),
            ("贷款", "统一社会信用代码,贷款编号,用途,人才编号,其他贴息,放款日期,基准利率利息\n"
                + $"{Read.Code},DK1,领军人才创办企业,RC1,否,{paidOut},1000")).ToPopulation(Plan);

        var miss = Miss(population, "talent-loan-interest");

        Assert.Equal(words, miss?.Words);
        Assert.NotEqual(true, miss?.CanBeMended);
    }

    [Theory]
    [InlineData("2022-12-31", "认定早了 1 天")]
    [InlineData("2021-12-30", null)]
    public void An_event_before_the_plan_year_is_near_by_its_days_only(string day, string? words) =>
        Assert.Equal(words, Title("绿色工厂", "国家级", day, "green-factory-national-city"));

    [Fact]
    public void A_level_has_no_gap() => Assert.Null(Title("绿色工厂", "省级", "2023-03-01", "green-factory-national-city"));

    private static string? Title(string title, string level, string day, string policy) => Miss(
        Read.WithEnterprise("资质", $"统一社会信用代码,资质,级别,认定日期\n{Read.Code},{title},{level},{day}").ToPopulation(Plan), policy)?.Words;

    private static NearMiss? Miss(Population population, string policy) => Assert.Single(
        PlanEvaluator.Evaluate(Plan.Only(new("policy", policy)), population, AsOf).Entitlements).NearMiss;

    private static NearMiss? Seed(string turnover, string scale = "否", string size = "小型")
    {
        var facts = turnover.Length > 0 ? $"\n{Read.Code},主营业务收入,2022,{turnover}" : "";
        var population = Read.Sheets(
            ("企业", $"统一社会信用代码,企业名称,规上,企业规模\n{Read.Code},演示甲公司,{scale},{size}"),
            ("指标", "统一社会信用代码,指标,期间,数值" + facts)).ToPopulation(Plan);
        return Assert.Single(PlanEvaluator.Evaluate(Plan.Only(new("library", "基础种子库")), population, AsOf).Memberships).NearMiss;
    }
}
