namespace Peiyu.Feel.Parsing;

/// <summary>The left side of a comparison, which a range or a list of tests shares.</summary>
internal sealed record Subject(int Start, string Text, IReadOnlySet<string> Names);
