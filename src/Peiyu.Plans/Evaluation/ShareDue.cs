using Peiyu.Plans.Model;

namespace Peiyu.Plans.Evaluation;

/// <summary>What one of several gets of an award, or pays of it.</summary>
/// <param name="Share">Who, and which part.</param>
/// <param name="Amount">In yuan.</param>
public sealed record ShareDue(Share Share, decimal Amount);
