using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tests.Intake;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests.Evaluation;

/// <summary>Who is on the way to a target: row 3 counts 专精特新“小巨人” recognised in 2023, asked on 30 June.</summary>
public sealed class NearlyTests
{
    private const string Header = "统一社会信用代码,资质,入库日期,申报日期,推荐日期,认定日期,未通过日期,撤销日期";
    private static readonly Plan Plan = GuanxianPlan.Instance;

    [Theory]
    [InlineData("2023-02-01,,,,,", true)]
    [InlineData("2021-02-01,2023-04-01,,,,", true)]
    [InlineData(",,,,,", false)]                              // nothing has happened yet
    [InlineData("2023-07-01,,,,,", false)]                    // not by the day
    [InlineData("2023-02-01,,,2023-05-01,,", false)]          // counted
    [InlineData("2021-02-01,,,2022-05-01,,", false)]          // was there before the year
    [InlineData("2023-02-01,,,2023-07-01,,", true)]           // recognised after the day
    [InlineData("2023-02-01,2023-03-01,,,2023-05-01,", false)]
    [InlineData("2023-02-01,2023-03-01,,,2023-03-01,", false)]
    [InlineData("2023-02-01,2023-03-01,,,2022-05-01,", true)] // failed before, tries again
    [InlineData("2023-02-01,2023-03-01,,,2023-07-01,", true)] // fails after the day
    [InlineData("2023-02-01,,,,,2023-06-30", false)]          // revoked
    public void An_earlier_stage_makes_it_nearly(string days, bool nearly) => Assert.Equal(nearly, Nearly(days).Nearly.Count == 1);

    [Fact]
    public void An_enterprise_is_named_once_with_the_one_that_has_come_furthest()
    {
        var record = Assert.Single(Nearly("2023-02-01,,,,,", "2023-01-01,2023-03-01,,,,", "2023-03-01,,,,,").Nearly);

        Assert.Equal(new DateOnly(2023, 3, 1), record.Date("申报日期"));
    }

    [Fact]
    public void An_enterprise_that_counts_is_not_nearly_there()
    {
        var attainment = Nearly("2023-02-01,,,2023-05-01,,", "2023-03-01,,,,,");

        Assert.Equal((1, 0), (attainment.Counted.Count, attainment.Nearly.Count));
    }

    private static Attainment Nearly(params string[] rows)
    {
        var sheet = string.Join('\n', rows.Select(days => $"{Read.Code},专精特新“小巨人”企业,{days}").Prepend(Header));
        var population = Read.WithEnterprise("资质", sheet).ToPopulation(Plan);
        return Assert.Single(
            PlanEvaluator.Evaluate(Plan.Only(new("programme", "3")), population, new(2023, 6, 30)).Attainments);
    }
}
