namespace Peiyu.Plans.Model.Flows;

/// <summary>One item of a score sheet.</summary>
/// <param name="Name">What is judged.</param>
/// <param name="Most">The points that it can have, from 0.</param>
public sealed record ScoreItem(string Name, decimal Most);
