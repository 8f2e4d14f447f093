namespace Peiyu.Plans.Model.Criteria;

/// <summary>How the points of an item are found.</summary>
public abstract record Scoring
{
    /// <summary>The highest band that holds gives the points; none gives zero. On a border the higher one holds too.</summary>
    /// <param name="Bands">From the highest to the lowest.</param>
    public sealed record Banded(IReadOnlyList<ScoreBand> Bands) : Scoring;

    /// <summary>What holds is added up, to the item's maximum.</summary>
    /// <param name="Bands">In the order of the document.</param>
    public sealed record Added(IReadOnlyList<ScoreBand> Bands) : Scoring;

    /// <summary>A formula gives the points, between zero and the item's maximum.</summary>
    /// <param name="Points">A number.</param>
    public sealed record Formula(PlanExpression Points) : Scoring;

    /// <summary>Experts give the points: before they have, any between these is possible.</summary>
    /// <param name="Range">What they can give.</param>
    public sealed record Judged(ScoreRange Range) : Scoring;

    /// <summary>The bands; empty where there are none.</summary>
    public IReadOnlyList<ScoreBand> BandList => this switch
    {
        Banded banded => banded.Bands,
        Added added => added.Bands,
        _ => [],
    };

    /// <summary>Every rule that it reads.</summary>
    public IEnumerable<PlanExpression> Expressions =>
        this is Formula formula ? [formula.Points] : BandList.Select(band => band.If);
}
