namespace Peiyu.Core.Fund.Closing;

/// <summary>What a claim holds when a year ends and takes with it into the next, in yuan.</summary>
public sealed record ClosingClaim(long CaseId, string? CaseKey, decimal Reserved, decimal Committed);
