using Peiyu.Feel.Values;
using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Plans.Evaluation.Criteria;

/// <summary>Scores an enterprise. Every band is asked, so that the answer can tell how far the next one is.</summary>
internal static class ScoreRun
{
    public static ScoreResult Score(PlanRun run, EnterpriseScope scope, ScoreSheet sheet)
    {
        var groups = sheet.Groups.Select(group => Score(run, scope, group)).ToList();
        var total = ScoreResult.Sum(groups.Select(group => group.Score), sheet.Full);
        Hold(run, sheet.Pass, total);
        return new(sheet, total, groups);
    }

    private static GroupScore Score(PlanRun run, EnterpriseScope scope, ScoreGroup group)
    {
        var items = group.Items.Select(item => Score(run, scope, item)).ToList();
        var score = ScoreResult.Sum(items.Select(item => item.Score), group.Max);
        Hold(run, group.Pass, score);
        return new(group, score, items);
    }

    private static ItemScore Score(PlanRun run, EnterpriseScope scope, ScoreItem item)
    {
        var bands = item.Scoring.BandList
            .Select(band => new BandResult(band, run.Evaluate(band.If, scope).As(band.Say, band.If.Text))).ToList();
        return item.Scoring switch
        {
            Scoring.Banded => Make(item, Highest(bands), Open(bands), bands),
            Scoring.Added => Make(item, Together(bands), bands, bands),
            Scoring.Formula formula => Calculate(run, scope, item, formula),
            Scoring.Judged judged => new(item, judged.Range, [], [], []),
            _ => throw new InvalidOperationException("没有这种给分办法。"),
        };
    }

    private static ItemScore Make(ScoreItem item, ScoreRange possible, IEnumerable<BandResult> open, List<BandResult> bands)
    {
        var score = possible.AtMost(item.Max);
        return new(
            item,
            score,
            bands,
            // What is not known matters only as long as it can change the score.
            score.IsExact ? [] : [.. open.Where(band => band.Status == Status.Unknown).SelectMany(band => band.Finding.Missing).Distinct()],
            [.. bands.SelectMany(band => band.Finding.Facts).DistinctBy(fact => fact.Name)]);
    }

    /// <summary>
    /// The first band that is known to hold settles what it can be at least; those before it that are not known to fail could hold too.
    /// </summary>
    private static ScoreRange Highest(List<BandResult> bands)
    {
        var possible = Open(bands).Select(band => band.Band.Score).ToList();
        return bands.Any(band => band.Status == Status.Met)
            ? possible.Aggregate((all, one) => all.Or(one))
            : possible.Aggregate(ScoreRange.Zero, (all, one) => all.Or(one));
    }

    /// <summary>The bands that can still give the points: to the first that holds, without those that fail.</summary>
    private static IEnumerable<BandResult> Open(List<BandResult> bands)
    {
        foreach (var band in bands.Where(band => band.Status != Status.Unmet))
        {
            yield return band;
            if (band.Status == Status.Met)
            {
                yield break;
            }
        }
    }

    private static ScoreRange Together(List<BandResult> bands) => bands.Aggregate(ScoreRange.Zero, (sum, band) => band.Status switch
    {
        Status.Met => sum + band.Band.Score,
        Status.Unknown => sum + new ScoreRange(0, band.Band.Score.Highest),
        _ => sum,
    });

    private static ItemScore Calculate(PlanRun run, EnterpriseScope scope, ScoreItem item, Scoring.Formula formula)
    {
        var finding = run.Evaluate(formula.Points, scope).As(item.Name, formula.Points.Text);
        var score = finding.Value is FeelNumber points ? ScoreRange.Of(points.Value) : new(0, item.Max);
        return new(item, score.AtMost(item.Max), [], finding.Missing, finding.Facts);
    }

    /// <summary>Where experts choose, both ends stand beside the threshold.</summary>
    private static void Hold(PlanRun run, ScoreThreshold? threshold, ScoreRange score)
    {
        if (threshold is not null)
        {
            run.Held(threshold, score.Lowest, threshold.Value);
            run.Held(threshold, score.Highest, threshold.Value);
        }
    }
}
