using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Plans.Evaluation.Criteria;

/// <summary>Whether an enterprise is in a band.</summary>
public sealed record BandResult(ScoreBand Band, Finding Finding)
{
    public Status Status => Finding.Status;
}
