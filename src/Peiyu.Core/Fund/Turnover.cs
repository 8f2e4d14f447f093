namespace Peiyu.Core.Fund;

/// <summary>What went into, or out of, an account by one sort of posting.</summary>
internal sealed record Turnover(string Pot, int Year, string Bucket, string Act, bool In, long Fen);
