using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Pipelines;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Scoring;

/// <summary>Gives a few invented enterprises invented scores of experts: some of enough experts, some of one alone, most of none.</summary>
public sealed class DemoScores(PlanSource plans, CaseDesk desk, ReviewSheets sheets, ScoreKeeper keeper, IDbContextFactory<PeiyuDb> databases)
{
    private const int Enough = 4;
    private const int Begun = 2;
    private const string Opinion = "演示：材料看过，分数是编的。";

    // Of the span between the least and the most: experts differ.
    private static readonly decimal[] Shares = [0.9m, 0.6m, 0.75m];

    /// <summary>How many sheets were handed in; 0 where nothing is scored or somebody has scored already.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        if (Pipeline.FlowOf(plans.Plan) is not { Scores: { IsOfCriteria: true } rule } flow || await ExpertsAsync(flow, rule, ct) is not { Count: > 0 } experts)
        {
            return 0;
        }

        var (count, place) = (0, 0);
        foreach (var one in (await desk.ListAsync(Actor.CommandLine, flow, ct)).Where(one => one.State == rule.In))
        {
            if (place == Enough + Begun)
            {
                break;
            }

            if (await sheets.OfAsync(one, ct) is { } sheet)
            {
                count += await ScoreAsync(one, sheet, place++ < Enough ? experts : [experts[0]], ct);
            }
        }

        return count;
    }

    private async Task<int> ScoreAsync(HandledCase one, ReviewSheet sheet, IReadOnlyList<Actor> experts, CancellationToken ct)
    {
        var count = 0;
        foreach (var (place, expert) in experts.Index())
        {
            var points = sheet.Items.ToDictionary(item => item.Name, item => Points(item, Shares[place % Shares.Length]), StringComparer.Ordinal);
            count += await keeper.ScoreAsync(expert, one.Flow, one.Id, points, Opinion, ct) is StepResult.Done ? 1 : 0;
        }

        return count;
    }

    private static string Points(ReviewItem item, decimal share) =>
        decimal.Round(item.Least + ((item.Most - item.Least) * share), 0).ToString(CultureInfo.InvariantCulture);

    /// <summary>As many as are needed; none where there are too few, or where somebody has scored.</summary>
    private async Task<IReadOnlyList<Actor>> ExpertsAsync(Flow flow, ReviewSheet rule, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await db.CaseScores.AnyAsync(ct))
        {
            return [];
        }

        var accounts = await db.Users.AsNoTracking().Where(account => account.Role != null && account.ClosedAt == null).OrderBy(account => account.Id).ToListAsync(ct);
        List<Actor> experts = [.. accounts.Select(account => Actor.Of(account, plans.Plan)).Where(actor => actor.Scope.IsCounty && actor.May(Acts.Score, flow.Kind.Name)).Take(rule.Reviewers)];
        return experts.Count < rule.Reviewers ? [] : experts;
    }
}
