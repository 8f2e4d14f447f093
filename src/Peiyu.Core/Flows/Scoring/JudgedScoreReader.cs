using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Enterprises;
using Peiyu.Core.Pipelines;

namespace Peiyu.Core.Flows.Scoring;

/// <summary>Reads what experts gave an enterprise, for whoever may see the enterprise: nothing before enough of them have scored, then the mean.</summary>
public sealed class JudgedScoreReader(PlanSource plans, IDbContextFactory<PeiyuDb> databases)
{
    /// <summary>By title, of the last case that waits for scores or has some; a title without one has none.</summary>
    public async Task<IReadOnlyDictionary<string, JudgedScore>> OfAsync(EnterpriseFile file, CancellationToken ct)
    {
        if (Pipeline.FlowOf(plans.Plan) is not { Scores: { IsOfCriteria: true } sheet } flow)
        {
            return new Dictionary<string, JudgedScore>();
        }

        var cases = file.Enterprise.Cases(flow.Kind).Select(record => (Id: file.NumberOf(record), Record: record)).ToList();
        var ids = cases.ConvertAll(one => one.Id);
        await using var db = await databases.CreateDbContextAsync(ct);
        var scores = (await db.CaseScores.AsNoTracking().Where(score => ids.Contains(score.CaseId)).ToListAsync(ct)).ToLookup(score => score.CaseId);
        return cases.Where(one => scores.Contains(one.Id) || flow.StateOf(one.Record.Values) == sheet.In)
            .GroupBy(one => one.Record.Label)
            .ToDictionary(same => same.Key, same => Of(same.MaxBy(one => one.Id).Id, sheet.Reviewers, scores), StringComparer.Ordinal);
    }

    private static JudgedScore Of(long id, int needed, ILookup<long, CaseScore> scores)
    {
        var last = ScoreTally.LastOf(scores[id]);
        return new(id, last.Count, needed, last.Count < needed ? new Dictionary<string, decimal>() : last
            .SelectMany(ScoreTally.Points).GroupBy(pair => pair.Key)
            .ToDictionary(same => same.Key, same => decimal.Round(same.Average(pair => pair.Value), 2, MidpointRounding.AwayFromZero), StringComparer.Ordinal));
    }
}
