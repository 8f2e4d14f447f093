namespace Peiyu.Plans.Model.Flows;

/// <summary>One item of a review sheet.</summary>
/// <param name="Name">What is judged.</param>
/// <param name="Least">The points that it has at least.</param>
/// <param name="Most">The points that it can have.</param>
public sealed record ReviewItem(string Name, decimal Least, decimal Most);
