namespace Peiyu.Plans.Evaluation;

/// <summary>The time that a case spent in a state.</summary>
/// <param name="State">Which.</param>
/// <param name="From">The day on which it got there, in China.</param>
/// <param name="Until">The day on which it left; null while it is there.</param>
public sealed record Stay(string State, DateOnly From, DateOnly? Until);
