using Peiyu.Plans.Advice;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tests.Evaluation;
using Peiyu.Plans.Tests.Intake;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests.Advice;

/// <summary>Each rule of contradictions.yaml speaks where it must and is silent where it must be.</summary>
public sealed class ContradictionTests
{
    private const string Facts = "指标,期间,数值";
    private const string Projects = "项目编号,项目名称,开工日期,竣工日期,设备购置费,总投资";
    private const string Titles = "资质,级别,申报日期,认定日期,复审通过日期,有效期至";
    private static readonly Plan Plan = GuanxianPlan.Instance;
    private static readonly DateOnly AsOf = new(2023, 6, 30);

    public static TheoryData<string, string, string, string, string> Cases => new()
    {
        { "revenue-below-main", "指标", Facts, "营业收入,2022,3000000|主营业务收入,2022,4000000", "营业收入比主营业务收入还小：2022 年营业收入 300 万元，2022 年主营业务收入 400 万元" },
        { "revenue-below-main", "指标", Facts, "营业收入,2022,4000000|主营业务收入,2022,4000000", "" },
        { "revenue-below-main", "指标", Facts, "营业收入,2022,3000000|主营业务收入,2021,4000000", "" },
        { "revenue-below-main", "指标", Facts, "主营业务收入,2022,4000000", "" },
        { "quarters-above-year", "指标", Facts, "工业总产值,2022,1000000|工业总产值,2022Q1,600000|工业总产值,2022Q3,400000.01", "各季度的工业总产值加起来超过全年：2022Q1 工业总产值 60 万元，2022Q3 工业总产值 400,000.01 元，2022 年工业总产值 100 万元" },
        { "quarters-above-year", "指标", Facts, "工业总产值,2022,1000000|工业总产值,2022Q1,600000|工业总产值,2022Q3,400000", "" },
        { "below-scale-with-large-revenue", "指标", Facts, "主营业务收入,2022,40000000", "填的是规模以下，主营业务收入却满 4000 万元：规上 否，2022 年主营业务收入 4,000 万元" },
        { "below-scale-with-large-revenue", "指标", Facts, "主营业务收入,2022,39999999.99", "" },
        { "finished-before-begun", "项目", Projects, "X1,一期,2023-03-01,2023-02-28,,", "项目“一期”竣工早于开工：竣工日期 2023-02-28，开工日期 2023-03-01" },
        { "finished-before-begun", "项目", Projects, "X1,一期,2023-03-01,2023-03-01,,", "" },
        { "equipment-above-investment", "项目", Projects, "X1,一期,,,2000000,1000000", "项目“一期”设备购置费超过总投资：设备购置费 200 万元，总投资 100 万元" },
        { "equipment-above-investment", "项目", Projects, "X1,一期,,,1000000,1000000", "" },
        { "valid-until-before-recognised", "资质", Titles, "绿色工厂,省级,,2023-03-01,,2023-02-28", "资质“绿色工厂”有效期在认定之前就到了：有效期至 2023-02-28，认定日期 2023-03-01" },
        { "valid-until-before-recognised", "资质", Titles, "绿色工厂,省级,,2023-03-01,,2023-03-01", "" },
        { "renewed-before-recognised", "资质", Titles, "绿色工厂,省级,,2023-03-02,2023-03-01,", "资质“绿色工厂”复审通过早于认定：复审通过日期 2023-03-01，认定日期 2023-03-02" },
        { "renewed-before-recognised", "资质", Titles, "绿色工厂,省级,,2023-03-01,2023-03-02,", "" },
        { "recognised-before-founded", "资质", Titles, "绿色工厂,省级,,2009-12-31,,", "资质“绿色工厂”认定早于企业成立：认定日期 2009-12-31，成立日期 2010-01-01" },
        { "recognised-before-founded", "资质", Titles, "绿色工厂,省级,,2010-01-01,,", "" },
        { "same-title-twice", "资质", Titles, "绿色工厂,省级,,2023-03-01,,|绿色工厂,省级,,2023-03-01,,", "资质“绿色工厂”同一天认定了两次：资质 绿色工厂，级别 省级，认定日期 2023-03-01" },
        { "same-title-twice", "资质", Titles, "绿色工厂,省级,,2023-03-01,,|绿色工厂,国家级,,2023-03-01,,", "" },
        { "same-title-twice", "资质", Titles, "绿色工厂,省级,2023-03-01,,,|绿色工厂,省级,2023-03-01,,,", "" },
        { "interest-above-principal", "贷款", "贷款编号,本金,实付利息", "D1,100,100.01", "贷款“D1”实付利息超过本金：实付利息 100.01 元，本金 100 元" },
        { "interest-above-principal", "贷款", "贷款编号,本金,实付利息", "D1,100,100", "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_speaks_where_data_are_at_odds_and_else_is_silent(string rule, string sheet, string header, string rows, string sentence)
    {
        var population = Read.Sheets(
            ("企业", $"统一社会信用代码,企业名称,规上,成立日期,行业代码\n{Read.Code},演示甲公司,否,2010-01-01,C3360"),
            (sheet, string.Join('\n', rows.Split('|').Select(row => $"{Read.Code},{row}").Prepend($"统一社会信用代码,{header}")))).ToPopulation(Plan);

        var found = Contradictions.Of(Plan, population, Assert.Single(population.Enterprises), AsOf);

        Assert.Equal(sentence, string.Join('\n', found.Select(contradiction => contradiction.Sentence)));
        Assert.All(found, contradiction => Assert.Equal(rule, contradiction.Rule.Id));
    }

    [Fact]
    public void Every_rule_has_a_case_that_speaks_and_one_that_is_silent() => Assert.Equal(
        Plan.Contradictions.SelectMany(rule => new[] { (rule.Id, false), (rule.Id, true) }).Order(),
        Cases.Select(row => (row.Data.Item1, row.Data.Item5.Length == 0)).Distinct().Order());

    [Fact]
    public void All_enterprises_together_give_what_each_gives_alone()
    {
        var all = Contradictions.Of(Plan, Sample.Medium, AsOf);

        Assert.NotEmpty(all);
        Assert.Equal(
            Sample.Medium.Enterprises.SelectMany(enterprise => Contradictions.Of(Plan, Sample.Medium, enterprise, AsOf)).Select(one => one.Sentence),
            all.Select(one => one.Sentence));
    }
}
