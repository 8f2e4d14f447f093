namespace Peiyu.Core.Fund;

/// <summary>So much into an account; out of it where it is negative.</summary>
internal sealed record MoveLine(string Pot, int Year, string Bucket, long Fen);
