using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Enterprises;
using Peiyu.Core.Pipelines;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Scoring;

/// <summary>Reads what experts gave enterprises, for whoever may see these: nothing before enough of them have scored, then the mean.</summary>
public sealed class JudgedScoreReader(PlanSource plans, IDbContextFactory<PeiyuDb> databases)
{
    private (Flow Flow, ReviewSheet Sheet)? Judged => Pipeline.FlowOf(plans.Plan) is { Scores: { IsOfCriteria: true } sheet } flow ? (flow, sheet) : null;

    /// <summary>One enterprise's by title, of the last case that waits for scores or has some; a title without one has none.</summary>
    public async Task<IReadOnlyDictionary<string, JudgedScore>> OfAsync(EnterpriseFile file, CancellationToken ct) => Judged is not var (flow, sheet)
        ? new Dictionary<string, JudgedScore>()
        : await ReadAsync(
            sheet,
            [.. file.Enterprise.Cases(flow.Kind).Select(record => (file.NumberOf(record), record.Label, flow.StateOf(record.Values) == sheet.In))],
            ct);

    /// <summary>The same of one title, by the enterprise's code.</summary>
    public async Task<IReadOnlyDictionary<string, JudgedScore>> OfAsync(IEnumerable<TitleLine> lines, CancellationToken ct) => Judged is not var (_, sheet)
        ? new Dictionary<string, JudgedScore>()
        : await ReadAsync(sheet, [.. lines.Select(line => (line.CaseId, line.Enterprise.Code, line.State == sheet.In))], ct);

    /// <summary>Grows with every score sheet: what was worked out from them is good as long as it does not.</summary>
    public async Task<long> MarkAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.CaseScores.MaxAsync(score => (long?)score.Id, ct) ?? 0;
    }

    private async Task<IReadOnlyDictionary<string, JudgedScore>> ReadAsync(
        ReviewSheet sheet, IReadOnlyList<(long Id, string Of, bool Waits)> cases, CancellationToken ct)
    {
        var ids = cases.Select(one => one.Id).ToList();
        await using var db = await databases.CreateDbContextAsync(ct);
        // A title may have thousands of cases: as one parameter, for a database takes only so many.
        var scores = (await db.CaseScores.AsNoTracking().Where(score => EF.Parameter(ids).Contains(score.CaseId)).ToListAsync(ct)).ToLookup(score => score.CaseId);
        return cases.Where(one => one.Waits || scores.Contains(one.Id))
            .GroupBy(one => one.Of)
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
