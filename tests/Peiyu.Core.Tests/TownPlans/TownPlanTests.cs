using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Flows;
using Peiyu.Core.Tests.Flows;
using Peiyu.Core.TownPlans;
using Peiyu.Plans.Model;
using Peiyu.TestKit;
using Xunit;
using static Peiyu.Core.Tests.Flows.ClaimCounty;

namespace Peiyu.Core.Tests.TownPlans;

public sealed class TownPlanTests
{
    private static readonly DateOnly Day = new(2023, 6, 6);

    // Due in December; the unit is to bring ten.
    private static readonly Programme Innovative = GuanxianPlan.Instance.Programme("1")!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task A_plan_is_made_handed_in_whole_and_agreed_to_and_the_forecast_follows(Database database)
    {
        await using var county = await OpenAsync(database);
        Assert.All(await AddAsync(county, Town, (Codes[0], 7), (Codes[1], 8)), one => Assert.IsType<StepResult.Done>(one.Result));
        var target = await TargetAsync(county);
        Assert.Equal((10, 0, 2, 8, 0, 10), (target.Goal, target.Reached, target.Pending, target.Open, target.Forecast, target.Shortfall));
        Assert.Equal([(7, 1), (8, 1)], target.Months);

        Assert.IsType<StepResult.Done>(await county.Core.Get<TownPlanKeeper>().SubmitAsync(Town, await PlanAsync(county), Ct));
        Assert.Equal(2, (await PlanAsync(county)).Count(AllocationState.Submitted));
        Assert.IsType<StepResult.Done>(await county.Core.Get<TownPlanKeeper>().AgreeAsync(Bureau, await PlanAsync(county), Ct));
        target = await TargetAsync(county);
        Assert.Equal((2, 2, 8), (target.Count(AllocationState.Agreed), target.Forecast, target.Shortfall));
        // There is nothing left to be agreed to: whoever presses the button again is told so.
        Assert.IsType<StepResult.Conflict>(await county.Core.Get<TownPlanKeeper>().AgreeAsync(Bureau, await PlanAsync(county), Ct));
    }

    [Fact]
    public async Task What_is_sent_back_is_a_draft_again_with_the_reason_in_its_history()
    {
        await using var county = await OpenAsync(Database.Sqlite);
        await AddAsync(county, Town, (Codes[0], 7), (Codes[1], 8));
        var keeper = county.Core.Get<TownPlanKeeper>();
        await keeper.SubmitAsync(Town, await PlanAsync(county), Ct);
        Assert.IsType<StepResult.Refused>(await keeper.SendBackAsync(Bureau, await PlanAsync(county), "", Ct));
        Assert.Equal(2, (await PlanAsync(county)).Count(AllocationState.Submitted));
        Assert.IsType<StepResult.Done>(await keeper.SendBackAsync(Bureau, await PlanAsync(county), "再排两户", Ct));
        var plan = await PlanAsync(county);
        Assert.Equal((2, false), (plan.Count(AllocationState.Draft), plan.IsSubmitted));
        var file = (await county.Desk.OpenAsync(Town, TownPlanReader.FlowOf(GuanxianPlan.Instance)!, plan.Allocations.First().Case.Id, Ct))!;
        Assert.Equal(("退回修改", "再排两户"), (file.History[^1].Name, file.History[^1].Origin.Reason));
    }

    [Fact]
    public async Task Nobody_is_put_down_twice_or_for_another_town_or_for_no_target()
    {
        await using var county = await OpenAsync(Database.Sqlite);
        await AddAsync(county, Town, (Codes[0], 7));
        Assert.Contains("已经把这一户排进同一项任务", Sentence(await AddAsync(county, Town, (Codes[0], 9))), StringComparison.Ordinal);
        // Row 3 is the county's alone.
        var keeper = county.Core.Get<TownPlanKeeper>();
        Assert.Contains("没有给崇文街道定数量", Sentence(await keeper.AddAsync(Town, ClaimRegister.Unit, GuanxianPlan.Instance.Programme("3")!, [(Codes[1], 7)], Ct)), StringComparison.Ordinal);
        Assert.Contains("月份在 1 到 12 之间", Sentence(await AddAsync(county, Town, (Codes[1], 13))), StringComparison.Ordinal);
        Assert.Contains("这户企业登记在崇文街道", Sentence(await keeper.AddAsync(Bureau, "清水镇", Innovative, [(Codes[1], 7)], Ct)), StringComparison.Ordinal);
        Assert.IsType<StepResult.Refused>(Assert.Single(await keeper.AddAsync(OtherTown, ClaimRegister.Unit, Innovative, [(Codes[1], 7)], Ct)).Result);
        await Assert.ThrowsAsync<NotAllowedException>(() => AddAsync(county, Finance, (Codes[1], 7)));
        Assert.Single((await PlanAsync(county)).Allocations);
    }

    [Fact]
    public async Task What_comes_too_late_or_was_taken_out_is_no_forecast()
    {
        await using var county = await OpenAsync(Database.Sqlite);
        // Row 9 is due in September, and the four have been counted since they came into the pool.
        var keeper = county.Core.Get<TownPlanKeeper>();
        await keeper.AddAsync(Town, ClaimRegister.Unit, GuanxianPlan.Instance.Programme("10")!, [(Codes[0], 11), (Codes[1], 10)], Ct);
        var plan = await PlanAsync(county);
        await keeper.DropAsync(Town, plan, plan.Allocations.First(one => one.Month == 10).Case.Id, Ct);
        await keeper.SubmitAsync(Town, await PlanAsync(county), Ct);
        await keeper.AgreeAsync(Bureau, await PlanAsync(county), Ct);
        var target = (await PlanAsync(county)).Targets.Single(one => one.Standing.Programme.Row == "10");
        Assert.True(Assert.Single(target.Allocations).IsTooLate);
        Assert.Equal((0, 1), (target.Forecast, target.Pending));
    }

    [Fact]
    public async Task Who_is_counted_already_is_not_counted_a_second_time()
    {
        await using var county = await OpenAsync(Database.Sqlite);
        var keeper = county.Core.Get<TownPlanKeeper>();
        await keeper.AddAsync(Town, ClaimRegister.Unit, GuanxianPlan.Instance.Programme("9")!, [(Codes[0], 7)], Ct);
        await keeper.SubmitAsync(Town, await PlanAsync(county), Ct);
        await keeper.AgreeAsync(Bureau, await PlanAsync(county), Ct);
        var target = (await PlanAsync(county)).Targets.Single(one => one.Standing.Programme.Row == "9");
        Assert.True(Assert.Single(target.Allocations).IsReached);
        Assert.Equal((4, 4, 0), (target.Reached, target.Forecast, target.Shortfall));
    }

    [Fact]
    public async Task A_town_sees_its_own_plan_only()
    {
        await using var county = await OpenAsync(Database.Sqlite);
        var board = await county.Core.Get<BoardSource>().GetAsync(Day, OtherTown.Scope, Ct);
        Assert.Equal("清水镇", Assert.Single(await county.Core.Get<TownPlanReader>().OfAsync(OtherTown, board, Ct)).Unit);
        Assert.Empty(await county.Core.Get<TownPlanReader>().OfAsync(Owner(), await county.Core.Get<BoardSource>().GetAsync(Day, Owner().Scope, Ct), Ct));
    }

    private static Task<IReadOnlyList<(string Code, StepResult Result)>> AddAsync(ClaimCounty county, Actor actor, params (string Code, int Month)[] entries) =>
        county.Core.Get<TownPlanKeeper>().AddAsync(actor, ClaimRegister.Unit, Innovative, entries, Ct);

    private static string Sentence(IReadOnlyList<(string Code, StepResult Result)> results) =>
        Assert.IsType<StepResult.Refused>(Assert.Single(results).Result).Sentence;

    private static async Task<TownPlan> PlanAsync(ClaimCounty county) => (await county.Core.Get<TownPlanReader>().OfAsync(
        Bureau, await county.Core.Get<BoardSource>().GetAsync(Day, Scope.County, Ct), ClaimRegister.Unit, Ct))!;

    private static async Task<TownTarget> TargetAsync(ClaimCounty county) =>
        (await PlanAsync(county)).Targets.Single(target => target.Standing.Programme == Innovative || target.Standing.Programme.Row == "1");
}
