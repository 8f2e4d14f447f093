using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tests.Intake;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests.Evaluation;

/// <summary>Row 19 asks for one 单项冠军 by 31 December; row 17 for two “一企一技术” by 30 June.</summary>
public sealed class LateTests
{
    private const string Other = "91371525MA00000013";
    private static readonly Plan Plan = GuanxianPlan.Instance;

    [Theory]
    [InlineData("2023-03-01", "2023-06-30", TargetState.Done, "2023-06-30")]
    [InlineData("2023-03-01", "2023-07-01", TargetState.Late, "2023-07-01")]
    [InlineData("2023-07-05", "2023-03-01", TargetState.Late, "2023-07-05")]
    public void A_number_that_was_full_after_its_day_is_late(string one, string two, TargetState state, string reached)
    {
        var attainment = Attainment(one, two);

        Assert.Equal(state, new Pace(Plan, new(2023, 9, 30)).Of(attainment));
        Assert.Equal(DateOnly.Parse(reached, null), attainment.ReachedOn);
    }

    [Fact]
    public void It_says_by_how_many_days() =>
        Assert.Equal("2023-07-05 数够，比期限晚 5 天。", new Pace(Plan, new(2023, 9, 30)).Why(Attainment("2023-03-01", "2023-07-05")));

    [Fact]
    public void What_is_not_full_has_no_day() => Assert.Null(Attainment("2023-03-01", "").ReachedOn);

    [Fact]
    public void An_enterprise_counts_from_its_first_row()
    {
        var attainment = Attainment("2023-03-01", "2023-08-01", (Other, "2023-05-01"));

        Assert.Equal((2, new DateOnly(2023, 5, 1)), (attainment.Counted.Count, attainment.ReachedOn));
    }

    [Fact]
    public void Once_the_year_is_over_nothing_is_at_risk_any_more()
    {
        var programme = Plan.Programme("11")!;
        var growth = new Attainment(programme, programme.Targets[0], "贾镇", 0.1m, 0.05m, new(2024, 1, 18), []);

        Assert.Equal(TargetState.Risk, new Pace(Plan, new(2023, 12, 31)).Of(growth));
        Assert.Equal(TargetState.Missed, new Pace(Plan, new(2024, 1, 1)).Of(growth));
    }

    private static Attainment Attainment(string one, string two, params (string Code, string Day)[] more)
    {
        var rows = new[] { (Read.Code, one), (Other, two) }.Concat(more)
            .Select(row => $"{row.Item1},“一企一技术”研发中心,{row.Item2}").Prepend("统一社会信用代码,资质,认定日期");
        var population = Read.Sheets(
            ("企业", $"统一社会信用代码,企业名称\n{Read.Code},演示甲公司\n{Other},演示乙公司"),
            ("资质", string.Join('\n', rows))).ToPopulation(Plan);
        return Assert.Single(PlanEvaluator.Evaluate(Plan.Only(new("programme", "17")), population, new(2023, 9, 30)).Attainments);
    }
}
