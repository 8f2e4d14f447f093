using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Flows;
using Peiyu.Core.Pipelines;

namespace Peiyu.Core.TownPlans;

/// <summary>Gives the invented towns plans of their own: most were agreed to, some wait, some are being written, and some towns have none.</summary>
public sealed class DemoTownPlans(BoardSource boards, TownPlanReader reader, TownPlanKeeper keeper, CandidateReader candidates)
{
    private const string SentBack = "演示数据：缺口大的任务再排几户，写清靠哪一户";

    // Enough to see a page with; each is a case of its own.
    private const int FewTargets = 5;
    private const int MostEach = 3;

    /// <summary>How many enterprises were put down; 0 where there is anything already.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var plan = boards.Plan;
        var board = await boards.GetAsync(plan.Nearest(plan.LastDay), Scope.County, ct);
        var all = TownPlanReader.FlowOf(plan) is null ? [] : await reader.OfAsync(Actor.CommandLine, board, ct);
        if (all.Any(one => one.Allocations.Any()))
        {
            return 0;
        }

        var count = 0;
        foreach (var (place, town) in all.Index().Where(one => one.Index % 6 != 5))
        {
            count += await FillAsync(board, town, ct);
            await DecideAsync(board, place, town.Unit, ct);
        }

        return count;
    }

    /// <summary>Those who are on their way already, then who the rules find.</summary>
    private async Task<int> FillAsync(Board board, TownPlan town, CancellationToken ct)
    {
        var count = 0;
        foreach (var target in town.FallingShort.Take(FewTargets))
        {
            var last = Math.Max(1, TownPlanReader.LastMonth(board.Plan, target.Standing.Target));
            var codes = target.Standing.Nearly.Select(line => line.Enterprise?.Code).OfType<string>().ToList();
            foreach (var pipeline in Pipeline.Of(board.Plan, target.Standing.Programme))
            {
                codes.AddRange((await candidates.OfAsync(board, pipeline, town.Unit, ct)).Rows.Select(row => row.Enterprise.Code));
            }

            var entries = codes.Distinct().Take((int)Math.Min(target.Shortfall, MostEach)).Select((code, index) => (code, 1 + ((last - 1 + index) % board.Plan.LastDay.Month))).ToList();
            count += (await keeper.AddAsync(Actor.CommandLine, town.Unit, target.Standing.Programme, entries, ct)).Count(one => one.Result is StepResult.Done);
        }

        return count;
    }

    private async Task DecideAsync(Board board, int place, string unit, CancellationToken ct)
    {
        var town = (await reader.OfAsync(Actor.CommandLine, board, unit, ct))!;
        if (place % 4 == 3 || town.Count(AllocationState.Draft) == 0)
        {
            return;
        }

        await keeper.SubmitAsync(Actor.CommandLine, town, ct);
        var submitted = (await reader.OfAsync(Actor.CommandLine, board, unit, ct))!;
        if (place % 4 == 0)
        {
            await keeper.AgreeAsync(Actor.CommandLine, submitted, ct);
        }
        else if (place % 7 == 2)
        {
            await keeper.SendBackAsync(Actor.CommandLine, submitted, SentBack, ct);
        }
    }
}
