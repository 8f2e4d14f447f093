namespace Peiyu.Plans.Model;

/// <summary>A sentence, or a part of one, and what executes it or why nothing can.</summary>
/// <param name="Text">The document's words.</param>
/// <param name="ExecutedBy">What executes it; empty where nothing does.</param>
/// <param name="NotExecutable">Why it can't be executed; null where it is.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Sentence(
    string Text, IReadOnlyList<PlanReference> ExecutedBy, string? NotExecutable, SourcePlace Place);
