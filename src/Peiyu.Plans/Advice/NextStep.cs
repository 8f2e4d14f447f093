using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Advice;

/// <summary>Something that an enterprise can do next, and what it opens.</summary>
/// <param name="Sentence">What to do and what it brings.</param>
/// <param name="Policies">The awards that it opens or decides.</param>
/// <param name="Opens">Their determinations; empty for a case on its way, which has no event yet.</param>
/// <param name="Sum">Their fixed sums, in yuan; what depends on the case is not in it.</param>
public sealed record NextStep(string Sentence, IReadOnlyList<Policy> Policies, IReadOnlyList<Entitlement> Opens, decimal Sum)
{
    /// <summary>How many facts have to be found out for it; one for what asks for none but a deed.</summary>
    public int Facts { get; init; } = 1;
}
