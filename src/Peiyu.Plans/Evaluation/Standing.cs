namespace Peiyu.Plans.Evaluation;

/// <summary>What is known of an award that may have a place in an order.</summary>
internal enum Standing
{
    /// <summary>It is met, and what it is ordered by is known.</summary>
    Placed,

    /// <summary>It may yet be met; where it would stand is known.</summary>
    Open,

    /// <summary>What it is ordered by is unknown: it could stand anywhere.</summary>
    Unknown,
}
