namespace Peiyu.Plans.Evaluation;

/// <summary>The answer to whether a rule holds.</summary>
public enum Status
{
    /// <summary>Every condition holds, and an amount that the plan defines is known.</summary>
    Met,

    /// <summary>At least one condition is known not to hold.</summary>
    Unmet,

    /// <summary>No condition is known not to hold, and something needed for an answer is missing.</summary>
    Unknown,
}
