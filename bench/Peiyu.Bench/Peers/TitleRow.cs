namespace Peiyu.Bench.Peers;

/// <summary>A title as an object, as rule engines on objects want it.</summary>
public sealed record TitleRow(string? Title, string? Level, DateOnly? RecognisedOn, DateOnly? RevokedOn);
