namespace Peiyu.Plans.Advice;

/// <summary>Something that is still to be done for a title.</summary>
/// <param name="Sentence">What, and by how much.</param>
/// <param name="Distance">Smaller is nearer: the share of the threshold that is missing; more than one for what can't be measured.</param>
public sealed record CriteriaStep(string Sentence, decimal Distance)
{
    /// <summary>The points that it brings; zero for a condition.</summary>
    public decimal Points { get; init; }

    /// <summary>How many things it is; more than it says where the rest is too far to name.</summary>
    public int Count { get; init; } = 1;
}
