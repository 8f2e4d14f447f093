using Peiyu.Core.Fund;

namespace Peiyu.Core.Flows;

/// <summary>A case with its history and what its money is doing.</summary>
/// <param name="Case">As it stands.</param>
/// <param name="History">What happened, the first first.</param>
/// <param name="Money">What the ledger holds for it.</param>
/// <param name="Next">What would be checked for the next step onwards; empty where nothing is.</param>
/// <param name="NextStep">That step's name; null where there is none.</param>
public sealed record CaseFile(
    HandledCase Case, IReadOnlyList<TakenStep> History, CaseMoney Money, IReadOnlyList<CheckResult> Next, string? NextStep);
