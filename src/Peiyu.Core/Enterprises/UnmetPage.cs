using Peiyu.Plans.Evaluation;

namespace Peiyu.Core.Enterprises;

/// <summary>Some of those who do not meet a policy, with reasons.</summary>
/// <param name="Rows">By the order of the register, those of no enterprise last.</param>
/// <param name="Next">The code of the enterprise after which the search goes on; null where there are no more.</param>
public sealed record UnmetPage(IReadOnlyList<Entitlement> Rows, string? Next);
