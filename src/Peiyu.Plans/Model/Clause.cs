namespace Peiyu.Plans.Model;

/// <summary>A clause of the document with its words.</summary>
/// <param name="Id">一, 二（一）2, 附件.</param>
/// <param name="Within">The clause that it belongs to; null at the top.</param>
/// <param name="Task">1 to 18 for the tasks of part 二; else null.</param>
/// <param name="Heading">As printed.</param>
/// <param name="Responsible">The responsible units as printed.</param>
/// <param name="Sentences">All its words, in order.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Clause(
    string Id,
    string? Within,
    int? Task,
    string Heading,
    IReadOnlyList<string> Responsible,
    IReadOnlyList<Sentence> Sentences,
    SourcePlace Place);
