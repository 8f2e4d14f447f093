namespace Peiyu.Core.Fund;

/// <summary>What a claim has in an account.</summary>
internal sealed record CaseStand(string Pot, int Year, string Bucket, long Fen);
