using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Flows.Scoring;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Checks;

/// <summary>Where the award goes to the best: enough reviewers scored it, and high enough.</summary>
internal sealed class ScoredCheck : ICheck
{
    public string Name => NamedChecks.Scored;

    public async Task<CheckAnswer> AskAsync(StepContext step, CancellationToken ct)
    {
        if (step.Flow.Scores is not { Pass: { } pass } sheet || (sheet.If is { } rule && !step.Rules.Holds(rule)))
        {
            return CheckAnswer.Yes("这项奖补不评分");
        }

        var id = step.Kept?.Entry.Id;
        var scores = ScoreTally.Of(sheet, await step.Work.Db.CaseScores.AsNoTracking().Where(score => score.CaseId == id).ToListAsync(ct));
        return scores.Count < sheet.Reviewers ? CheckAnswer.No($"要 {sheet.Reviewers} 人评分，现在 {scores.Count} 人")
            : scores.Mean < pass ? CheckAnswer.No($"{scores.Count} 人平均 {scores.Mean:0.##} 分，要 {pass:0.##} 分")
            : CheckAnswer.Yes($"{scores.Count} 人平均 {scores.Mean:0.##} 分");
    }
}
