namespace Peiyu.Core.Audit;

/// <summary>Where the chain of records breaks first.</summary>
/// <param name="Id">The entry's number.</param>
/// <param name="Sentence">What is wrong with it.</param>
public sealed record AuditBreak(long Id, string Sentence);
