using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Data;
using Peiyu.Core.Entry;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Scoring;

/// <summary>Takes the score sheets of reviewers, none of whom sees another's before enough have scored.</summary>
public sealed class ScoreKeeper(ReviewSheets sheets, CaseDesk desk, Auditor auditor, IDbContextFactory<PeiyuDb> databases)
{
    /// <summary>Null where the case is not scored, or the reader has nothing to do with scores.</summary>
    public async Task<ScoreView?> OfAsync(Actor actor, HandledCase one, CancellationToken ct)
    {
        if (!actor.Scope.IsCounty || await sheets.OfAsync(one, ct) is not { } sheet)
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var last = ScoreTally.LastOf(await db.CaseScores.AsNoTracking().Where(score => score.CaseId == one.Id).OrderBy(score => score.Id).ToListAsync(ct));
        if (sheet.IsOfCriteria && one.State != sheet.In && last.Count == 0)
        {
            return null;
        }

        var own = last.FirstOrDefault(score => score.AccountId == actor.AccountId);
        return new(
            sheet,
            own is null ? null : ScoreTally.Points(own),
            own?.Opinion ?? "",
            last.Count,
            last.Count >= sheet.Reviewers ? [.. last.Select(score => (score.By, ScoreTally.Points(score), score.Opinion))] : [],
            one.State == sheet.In && actor.AccountId is not null && actor.May(Acts.Score, one.Kind.Name));
    }

    /// <summary>Takes the actor's sheet; a second one counts instead of the first as long as the case is in that state.</summary>
    /// <exception cref="NotAllowedException">Scoring is not the actor's right.</exception>
    public async Task<StepResult> ScoreAsync(
        Actor actor, Flow flow, long caseId, IReadOnlyDictionary<string, string> points, string opinion, CancellationToken ct)
    {
        actor.Demand(Acts.Score, flow.Kind.Name);
        if (actor.AccountId is not { } account || await desk.FindAsync(actor, flow, caseId, ct) is not { } one)
        {
            return new StepResult.NotFound();
        }

        if (await sheets.OfAsync(one, ct) is not { } sheet || one.State != sheet.In)
        {
            return new StepResult.Conflict($"现在是“{one.State}”，不评分。");
        }

        var read = new Dictionary<string, decimal>(StringComparer.Ordinal);
        var problems = sheet.Items.Select(item => ProblemOf(item, points.GetValueOrDefault(item.Name) ?? "", read)).OfType<FieldProblem>().ToList();
        if (FormText.ProblemOf(opinion, isNeeded: false) is { } tooLong)
        {
            problems.Add(tooLong);
        }

        return problems.Count > 0 ? new StepResult.Refused(problems, []) : await auditor.DoAsync(
            actor, work => Task.FromResult<StepResult>(Keep(work, one, new() { CaseId = caseId, AccountId = account, By = actor.Name, At = work.Now, Points = JsonSerializer.Serialize(read), Opinion = opinion.Trim() })), ct);
    }

    // What was given stays out of the records until all have scored: records are read by others.
    private static StepResult.Done Keep(AuditedWork work, HandledCase one, CaseScore score)
    {
        work.Db.CaseScores.Add(score);
        work.Record(Acts.Score, one.Kind.Name, $"{one.Label} {one.What}", details: "交了评分表");
        return new StepResult.Done(0, one.Id, one.Label);
    }

    private static FieldProblem? ProblemOf(ReviewItem item, string text, Dictionary<string, decimal> read)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) || points < item.Least || points > item.Most
            || decimal.Round(points, 1) != points)
        {
            return new(item.Name, $"“{item.Name}”应为 {item.Least:0.#} 到 {item.Most:0.#} 分，最多一位小数。");
        }

        read[item.Name] = points;
        return null;
    }
}
