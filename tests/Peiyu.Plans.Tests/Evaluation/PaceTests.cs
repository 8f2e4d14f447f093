using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests.Evaluation;

/// <summary>Row 10: a pool of eight for 贾镇, due on 31 October, the 304th day of the year.</summary>
public sealed class PaceTests
{
    private static readonly Plan Plan = GuanxianPlan.Instance;

    [Theory]
    [InlineData("2023-06-30", 8, 0, TargetState.Done)]
    [InlineData("2023-06-30", 0, 5, TargetState.Track)]  // 5 × 304 / 181 = 8.4
    [InlineData("2023-06-30", 0, 4, TargetState.Risk)]   // 4 × 304 / 181 = 6.7
    [InlineData("2023-06-30", 5, 2, TargetState.Track)]  // 5 + 2 × 304 / 181 = 8.4
    [InlineData("2023-06-30", 7, 0, TargetState.Risk)]   // what was there before the year does not carry on
    [InlineData("2023-10-31", 0, 7, TargetState.Risk)]   // the day itself is not late yet
    [InlineData("2023-11-01", 0, 7, TargetState.Missed)]
    [InlineData("2023-11-01", 0, 8, TargetState.Done)]
    public void A_target_keeps_up_when_this_years_additions_carried_on_reach_it(string asOf, int before, int added, TargetState state) =>
        Assert.Equal(state, StateOf("10", 8, asOf, before, added));

    [Theory]
    [InlineData("2023-10-01", TargetState.NotDue)]  // 60 days before 30 November
    [InlineData("2023-10-02", TargetState.Risk)]
    public void A_small_target_is_judged_from_sixty_days_before(string asOf, TargetState state) =>
        Assert.Equal(state, StateOf("14", 2, asOf, 0, 1));

    [Fact]
    public void What_cannot_be_told_is_unknown()
    {
        var programme = Plan.Programme("11")!;
        var unknown = new Attainment(programme, programme.Targets[0], "贾镇", 0.1m, null, new(2023, 7, 18), []);

        Assert.Equal(TargetState.Unknown, new Pace(Plan, new(2023, 6, 30)).Of(unknown));
    }

    private static TargetState StateOf(string row, int goal, string asOf, int before, int added)
    {
        var programme = Plan.Programme(row)!;
        var target = programme.Targets[0];
        var counted = Enumerable.Repeat(Title(2022), before).Concat(Enumerable.Repeat(Title(2023), added)).ToList();
        var day = DateOnly.Parse(asOf, null);
        return new Pace(Plan, day).Of(
            new(programme, target, "贾镇", goal, before + added, target.Due.On(day), counted) { Earlier = before });
    }

    private static CaseRecord Title(int year)
    {
        var kind = Plan.Kind("资质")!;
        var values = kind.Fields.Select(_ => (FeelValue)FeelNull.Literal).ToArray();
        values[kind.Field("入库日期").Index] = FeelValue.Of(new DateOnly(year, 3, 1));
        return new(kind, values, 2);
    }
}
