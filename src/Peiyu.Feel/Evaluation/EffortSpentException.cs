namespace Peiyu.Feel.Evaluation;

/// <summary>An evaluation did more than it may; caught where the evaluation began.</summary>
internal sealed class EffortSpentException : Exception;
