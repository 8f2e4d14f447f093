using Peiyu.Plans.Model;

namespace Peiyu.Plans.Evaluation;

/// <summary>What has to be paid back of an award.</summary>
/// <param name="ClawBack">The rule.</param>
/// <param name="Status">Met: it has come to that.</param>
/// <param name="Amount">In yuan; null unless it has, and its sum is known.</param>
/// <param name="Missing">What it can't be told without.</param>
public sealed record ClawBackDue(ClawBack ClawBack, Status Status, decimal? Amount, IReadOnlyList<string> Missing);
