using System.Text.RegularExpressions;
using Peiyu.Plans.Advice;
using Peiyu.Plans.Checking;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Explaining;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tests.Intake;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests.Evaluation;

/// <summary>A plan whose award is said by a decision table: what it gives, how it is explained, and what is refused.</summary>
public sealed partial class DecisionTests : IDisposable
{
    private const string Award = "decision(\"award.dmn\", \"奖补金额\")";
    private readonly string _folder = Directory.CreateTempSubdirectory("peiyu-plan-").FullName;

    public DecisionTests()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Plan, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(Repository.Plan, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.Copy(Path.Combine(Repository.Sample("decisions"), "award.dmn"), Path.Combine(_folder, "award.dmn"));
    }

    [Theory]
    [InlineData("299", 100_000, "1 行（资质 为 高新技术企业，符合 \"高新技术企业\"；从业人员 为 299，符合 < 300；小企业）")]
    [InlineData("300", 200_000, "2 行（资质 为 高新技术企业，符合 \"高新技术企业\"；从业人员 为 300，符合 >= 300；大企业）")]
    public void The_table_gives_the_amount_and_its_row_and_cells_are_told(string employees, int amount, string row)
    {
        var entitlement = Answer(Award, employees);

        Assert.Equal((Status.Met, (decimal?)amount), (entitlement.Status, entitlement.Amount));
        Assert.Contains($"表“奖补金额”第 {row} 为 {amount:#,##0}", string.Join('\n', entitlement.Because), StringComparison.Ordinal);
    }

    [Fact]
    public void The_steps_of_the_amount_tell_table_row_cells_and_inputs()
    {
        var award = ExplainedAward.Of(Answer($"min({Award}, 12 * 万)", "299", explained: true));

        Assert.Equal(
            """
            · 金额 表“奖补金额”给的 10 万元、12 万元 中较低的一个 = 10 万元〔policies/2-1-gradient-cultivation.yaml:LINE〕
              · 表“奖补金额”第 1 行（资质 为 高新技术企业，符合 "高新技术企业"；从业人员 为 299，符合 < 300；小企业）：100,000
                · 资质：高新技术企业
                · 从业人员：299
            """.ReplaceLineEndings("\n"),
            Line().Replace(string.Join('\n', StepText.Lines(award.Amount)), ":LINE〕"));
    }

    [Fact]
    public void What_the_table_does_not_know_makes_the_award_unknown_and_is_named()
    {
        var entitlement = Answer(Award, "");

        Assert.Equal(Status.Unknown, entitlement.Status);
        Assert.Contains("从业人员", entitlement.Missing);
    }

    [Fact]
    public void A_decision_is_a_value_like_any_other_in_a_rule()
    {
        var entitlement = Answer($"min({Award} + 5 * 万, 12 * 万)", "299");

        Assert.Equal(120_000m, entitlement.Amount);
    }

    [Fact]
    public void Gaps_of_the_tables_that_a_plan_asks_are_told_and_stop_nothing()
    {
        var remark = Assert.Single(DecisionChecks.Of(Load(Award)));

        Assert.Equal(("award.dmn", "决策表“奖补金额”没有一行适用于：资质 为 其他"), (remark.File, remark.Message));
    }

    [Fact]
    public void The_rule_in_sentences_names_the_table()
    {
        var plan = Load(Award);

        Assert.Contains("按表“奖补金额”（award.dmn）计算", RuleText.Of(plan, plan.Policy("hnte-county")!).HowMuch);
    }

    [Theory]
    [InlineData("decision(\"missing.dmn\", \"奖补金额\")", "计划文件夹里没有“missing.dmn”这个文件")]
    [InlineData("decision(\"../award.dmn\", \"奖补金额\")", "“../award.dmn”不在计划文件夹里")]
    [InlineData("decision(\"award.dmn\", \"奖金\")", "“award.dmn”里没有决策“奖金”，有的是：奖补金额、别的金额")]
    [InlineData("decision(\"award.dmn\", \"别的金额\")", "“award.dmn”的决策“别的金额”要输入“海拔”，这里没有叫“海拔”的东西")]
    [InlineData("decision(\"award.dmn\")", "decision 要写明文件和决策")]
    [InlineData("decision(\"award.dmn\", 资质)", "decision 要写明文件和决策")]
    [InlineData("decision()", "decision 要写明文件和决策")]
    public void A_mistake_is_named_with_its_place(string amount, string says)
    {
        var line = Write(amount);

        var load = PlanLoader.Load(_folder);

        Assert.Null(load.Plan);
        var problem = Assert.Single(load.Problems, problem => problem.Message.Contains(says, StringComparison.Ordinal));
        Assert.Equal(("policies/2-1-gradient-cultivation.yaml", line), (problem.Place.File, problem.Place.Line));
    }

    [Theory]
    [InlineData("&lt; 300", "&lt;&lt; 300", "读不懂")]
    [InlineData("href=\"#title\"", "href=\"#tittle\"", "没有“#tittle”所指的元素")]
    [InlineData("</definitions>", "", "不是合乎规则的 XML")]
    [InlineData("hitPolicy=\"UNIQUE\"", "hitPolicy=\"UNIQ\"", "没有命中方式“UNIQ")]
    public void A_model_in_which_something_is_wrong_is_refused_with_file_and_line(string right, string wrong, string says)
    {
        var path = Path.Combine(_folder, "award.dmn");
        File.WriteAllText(path, File.ReadAllText(path).Replace(right, wrong, StringComparison.Ordinal));
        Write(Award);

        var problems = PlanLoader.Load(_folder).Problems;

        Assert.Contains(problems, problem => problem.Message.Contains(says, StringComparison.Ordinal)
            && problem.Message.Contains("award.dmn 第 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Cases_of_the_plan_hold_the_table_too()
    {
        Write(Award);
        File.WriteAllText(Path.Combine(_folder, "tests", "99-decision.yaml"), """
            - name: 由决策表定金额
              policy: hnte-county
              as-of: 2023-12-31
              given:
                资质:
                  - {资质: 高新技术企业, 认定日期: 2023-03-01}
                指标:
                  - {指标: 从业人员, 期间: "2022", 数值: 300}
              expect: {status: met, amount: 100000}
            """);

        var run = PlanTests.Run(PlanLoader.Load(_folder).Plan!, _folder);

        Assert.Contains(run.Problems, problem => problem.Message.Contains("由决策表定金额", StringComparison.Ordinal)
            && problem.Message.Contains("200", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Entitlement Answer(string amount, string employees, bool explained = false)
    {
        var plan = Load(amount);
        var read = TableIntake.Read(plan,
        [
            Read.Sheet("企业", $"统一社会信用代码,企业名称\n{Read.Code},演示甲公司"),
            Read.Sheet("资质", $"统一社会信用代码,资质,认定日期\n{Read.Code},高新技术企业,2023-03-01"),
            .. employees.Length == 0 ? [] : new[] { Read.Sheet("指标", $"统一社会信用代码,指标,期间,数值\n{Read.Code},从业人员,2022,{employees}") },
        ]);
        Assert.Empty(read.Problems);
        var population = read.ToPopulation(plan);
        return Assert.Single(
            PlanEvaluator.Entitlements(plan, population, population.Enterprises[0], new(2023, 12, 31), explained),
            entitlement => entitlement.Policy.Id == "hnte-county");
    }

    [GeneratedRegex(":[0-9]+〕")]
    private static partial Regex Line();

    private Plan Load(string amount)
    {
        Write(amount);
        var load = PlanLoader.Load(_folder);
        Assert.Empty(load.Problems);
        return load.Plan!;
    }

    /// <summary>Writes the county's award for high-tech enterprises with this amount, and gives back its line.</summary>
    private int Write(string amount)
    {
        const string Before = "where: 资质 = \"高新技术企业\"\n  amount: ";
        var path = Path.Combine(_folder, "policies", "2-1-gradient-cultivation.yaml");
        var text = File.ReadAllText(path);
        var policy = text.IndexOf("id: hnte-county", StringComparison.Ordinal);
        var at = text.IndexOf(Before + "10 * 万", policy, StringComparison.Ordinal) + Before.Length;
        Assert.True(at > policy);
        File.WriteAllText(path, text[..at] + amount + text[(at + "10 * 万".Length)..]);
        return text[..at].Count(c => c == '\n') + 1;
    }
}
