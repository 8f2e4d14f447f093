namespace Peiyu.Plans.Model;

/// <summary>Something that the document leaves open and the plan had to settle; shown wherever the result is shown.</summary>
/// <param name="Text">How we read it, in one sentence.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Assumption(string Text, SourcePlace Place);
