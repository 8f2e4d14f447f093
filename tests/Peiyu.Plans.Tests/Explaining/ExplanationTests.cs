using Peiyu.Feel;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Explaining;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tests.Intake;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests.Explaining;

/// <summary>How conditions and amounts came about, in words; all stand in Explanations.txt beside this file.</summary>
public sealed class ExplanationTests
{
    private static readonly Plan Plan = GuanxianPlan.Instance;
    private static readonly DateOnly AsOf = new(2023, 12, 31);

    private static readonly string[] Facts =
    [
        "主营业务收入,2022,4300000", "营业收入,2022,20000000", "从业人员,2022,12", "净利润,2022,1200000",
        "工业总产值,2022Q1,1000000000", "工业总产值,2023Q1,1090000000",
    ];

    /// <summary>What each is about, and the condition.</summary>
    private static readonly (string About, string Rule)[] Conditions =
    [
        ("金额不到门槛", "主营业务收入 >= 500 * 万"),
        ("金额够了门槛", "营业收入 >= 300 * 万"),
        ("金额正好在界上", "营业收入 > 2000 * 万"),
        ("门槛写在左边", "500 * 万 <= 主营业务收入"),
        ("人数不到门槛", "从业人员 >= 20"),
        ("比率不到门槛", "增速(指标(\"工业总产值\", \"2023Q1\"), 指标(\"工业总产值\", \"2022Q1\"), \"工业总产值 2022Q1\") >= 0.15"),
        ("差额不到门槛", "指标(\"工业总产值\", \"2023Q1\") - 指标(\"工业总产值\", \"2022Q1\") > 1 * 亿"),
        ("两项都看，第二项不再看", "规上 = true and 主营业务收入 >= 500 * 万"),
        ("两项满足一项，第二项不再看", "规上 = false or 主营业务收入 >= 500 * 万"),
        ("两项满足一项，都不满足", "规上 = true or (主营业务收入 >= 500 * 万 and 从业人员 >= 20)"),
        ("日期在一段之内", "date(\"2023-03-01\") in 计划年"),
        ("日期晚于一段", "成立日期 in [date(\"2015-01-01\")..date(\"2019-12-31\")]"),
        ("日期早了", "成立日期 >= date(\"2021-01-01\")"),
        ("数在两界之间", "从业人员 between 20 and 300"),
        ("在名单里", "企业规模 in (\"小型\", \"微型\")"),
        ("不在名单里", "list contains([\"中型\", \"大型\"], 企业规模)"),
        ("计划的函数只有一句", "确为(企业规模, \"大型\")"),
        ("计划的函数，名单", "属于(企业规模, [\"小型\", \"微型\"])"),
        ("词", "中小微"),
        ("词里有词", "规模以下小微"),
        ("同一个词用了两次", "工业 or (大类 > 46 and 工业)"),
        ("有一件满足", "在有效期(企业.资质, \"高新技术企业\", 截至日)"),
        ("没有一件", "在有效期(企业.资质, \"瞪羚企业\", 截至日)"),
        ("每一件都要", "every 证 in 企业.资质 satisfies 证.认定日期 < date(\"2023-01-01\")"),
        ("不成立才行", "not(some 证 in 企业.资质 satisfies 证.级别 = \"国家级\")"),
        ("条件分两种", "if 从业人员 >= 20 then 营业收入 >= 300 * 万 else 营业收入 >= 100 * 万"),
        ("缺指标", "应纳税所得额 > 0"),
        ("缺其中一个", "指标(\"营业收入\", \"2022\") > 指标(\"营业收入\", \"2020\")"),
        ("类型不对", "企业规模 > 5"),
        ("除以零", "营业收入 / (从业人员 - 12) > 1"),
    ];

    private static readonly (string About, string Rule)[] Sums =
    [
        ("定额", "10 * 万"),
        ("比率乘一个数", "0.1 * 营业收入"),
        ("不为负", "(0.25 - 0.15) * max(0, 净利润)"),
        ("合计", "0.1 * 已知合计([营业收入, 主营业务收入, 净利润])"),
        ("两数相加", "0.5 * (营业收入 + 主营业务收入)"),
        ("分档", "if 从业人员 >= 20 then 50 * 万 else if 从业人员 >= 10 then 20 * 万 else 5 * 万"),
        ("算不出", "0.5 * 城镇土地使用税额"),
    ];

    [Fact]
    public void They_read_as_they_were_last_read()
    {
        var file = Path.Combine(Repository.Root, "tests", "Peiyu.Plans.Tests", "Explaining", "Explanations.txt");
        var texts = string.Concat(Conditions.Select(Condition)) + string.Concat(Sums.Select(Sum))
            + string.Concat(Awards().Select(Written));

        // Where the words were changed on purpose: read the new file, then keep it.
        if (Environment.GetEnvironmentVariable("PEIYU_KEEP_SNAPSHOTS") is not null)
        {
            File.WriteAllText(file, texts);
        }

        Assert.Equal(File.ReadAllText(file), texts);
    }

    [Fact]
    public void Every_award_of_the_sample_can_be_explained_and_explaining_changes_nothing()
    {
        foreach (var enterprise in Evaluation.Sample.Medium.Enterprises)
        {
            var plain = PlanEvaluator.Entitlements(Plan, Evaluation.Sample.Medium, enterprise, AsOf);
            var explained = PlanEvaluator.Entitlements(Plan, Evaluation.Sample.Medium, enterprise, AsOf, explained: true);

            Assert.Equal(plain.Select(Answer), explained.Select(Answer));
            foreach (var award in explained.Select(ExplainedAward.Of))
            {
                Assert.Equal(award.Entitlement.Findings.Select(finding => (Status?)finding.Status), award.Conditions.Select(step => step.Outcome));
                Assert.All(All(award.Conditions).Concat(All(award.Amount)), step => Assert.NotEmpty(step.Text));
            }
        }
    }

    [Fact]
    public void A_step_names_the_file_and_line_where_its_rule_stands()
    {
        var award = Awards().First(award => award.Entitlement.Policy.Id == "hnte-first-province");
        var lines = File.ReadAllLines(Path.Combine(Repository.Plan, "definitions.yaml"));

        var steps = All(award.Conditions).Where(step => step.Place?.File == "definitions.yaml" && step.Rule.Length is > 0 and < 20).ToList();

        Assert.NotEmpty(steps);
        Assert.All(steps, step => Assert.Contains(step.Rule, lines[step.Place!.Line - 1], StringComparison.Ordinal));
    }

    private static IEnumerable<ExplainedStep> All(IEnumerable<ExplainedStep> steps) => steps.SelectMany(step => All(step.Steps).Prepend(step));

    private static (string, string?, Status, decimal?, string) Answer(Entitlement one) =>
        (one.Policy.Id, one.Case, one.Status, one.Amount, string.Join('\n', one.Because));

    private static string Condition((string About, string Rule) one)
    {
        var (run, scope) = Run();
        var rule = FeelExpression.Parse(one.Rule, [.. NameTable.OfEnterprise(Plan)]);
        var explanation = run.Evaluate(rule, scope).Explanation!;
        return Written(one.About, one.Rule, new StepWriter(Plan).Condition(explanation, new(Plan), isWanted: true));
    }

    private static string Sum((string About, string Rule) one)
    {
        var (run, scope) = Run();
        var explanation = run.Evaluate(FeelExpression.Parse(one.Rule, [.. NameTable.OfEnterprise(Plan)]), scope).Explanation!;
        return Written(one.About, one.Rule, [new AmountSteps(new(Plan), new(Plan)).Of(explanation)]);
    }

    private static string Written(string about, string rule, IEnumerable<ExplainedStep> steps) =>
        $"{about}：{rule}\n{string.Join('\n', StepText.Lines(steps, 1))}\n\n";

    private static string Written(ExplainedAward award) =>
        Written(award.Entitlement.Policy.Name, award.Entitlement.Case ?? "", [.. award.Conditions, .. award.Amount]);

    private static IEnumerable<ExplainedAward> Awards()
    {
        var read = Read.Sheets(
            ("企业", $"统一社会信用代码,企业名称,规上,企业规模,行业代码\n{Read.Code},演示甲公司,否,,C3912"),
            ("指标", $"统一社会信用代码,指标,期间,数值\n{Read.Code},营业收入,2022,20000000\n{Read.Code},从业人员,2022,12"),
            ("资质", $"统一社会信用代码,资质,级别,认定日期\n{Read.Code},高新技术企业,,2023-03-01\n{Read.Code},高新技术企业,,2020-03-01\n{Read.Code},绿色工厂,省级,2023-05-01"),
            ("项目", $"统一社会信用代码,项目编号,类别,开工日期,设备购置费,软件购置费\n{Read.Code},XM1,智能化改造,2023-02-01,30000000,5000000\n{Read.Code},XM2,智能化改造,2023-03-01,30000000,"),
            ("人才", $"人才编号,统一社会信用代码,创办企业日期,工程,入选日期,国家资助额\nRC1,{Read.Code},2020-06-01,国家级人才,2023-01-05,5000000"),
            ("贷款", $"统一社会信用代码,贷款编号,用途,人才编号,其他贴息,放款日期,基准利率利息\n{Read.Code},DK1,领军人才创办企业,RC1,否,2023-10-23,1000"));
        var population = read.ToPopulation(Plan);
        return PlanEvaluator.Entitlements(Plan, population, population.Enterprises[0], AsOf, explained: true)
            .Where(one => one.Policy.Id is "hnte-income-tax" or "hnte-first-province" or "green-factory-provincial-city"
                or "smart-renovation" or "talent-match-city" or "talent-loan-interest")
            .Select(ExplainedAward.Of);
    }

    private static (PlanRun Run, EnterpriseScope Scope) Run()
    {
        var read = Read.Sheets(
            ("企业", $"统一社会信用代码,企业名称,规上,企业规模,行业代码,成立日期\n{Read.Code},演示甲公司,否,小型,C3912,2020-06-01"),
            ("指标", "统一社会信用代码,指标,期间,数值\n" + string.Join('\n', Facts.Select(fact => $"{Read.Code},{fact}"))),
            ("资质", $"统一社会信用代码,资质,级别,认定日期\n{Read.Code},高新技术企业,,2023-03-01\n{Read.Code},绿色工厂,省级,2022-05-01"));
        Assert.Empty(read.Problems);
        var population = read.ToPopulation(Plan);
        var run = new PlanRun(Plan, population, AsOf) { Trace = new() };
        return (run, run.ScopeOf(population.Enterprises[0]));
    }
}
