namespace Peiyu.Core.Flows.Scoring;

/// <summary>What experts gave an enterprise on its way to a title.</summary>
/// <param name="CaseId">The title's case.</param>
/// <param name="Count">How many have scored.</param>
/// <param name="Needed">How many must have, before anybody sees anything.</param>
/// <param name="Means">The mean by item, to two decimals; empty before enough have scored.</param>
public sealed record JudgedScore(long CaseId, int Count, int Needed, IReadOnlyDictionary<string, decimal> Means)
{
    public bool IsReleased => Count >= Needed;
}
