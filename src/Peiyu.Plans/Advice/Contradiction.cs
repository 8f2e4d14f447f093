using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Advice;

/// <summary>Data of an enterprise that can't be right together.</summary>
/// <param name="Rule">What the plan says of it.</param>
/// <param name="Enterprise">Whose data it is.</param>
/// <param name="Record">The case with the data; null where it is the enterprise's own.</param>
/// <param name="Sentence">What is odd, with the figures.</param>
/// <param name="Touches">The facts and fields that are at odds.</param>
public sealed record Contradiction(
    ContradictionRule Rule, Enterprise Enterprise, CaseRecord? Record, string Sentence, IReadOnlyList<string> Touches);
