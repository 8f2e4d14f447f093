namespace Peiyu.Core.TownPlans;

/// <summary>Where an allocation stands, whatever the plan calls its states.</summary>
public enum AllocationState
{
    /// <summary>The town works on it.</summary>
    Draft,

    /// <summary>The county has it.</summary>
    Submitted,

    Agreed,

    /// <summary>Taken back: it counts no more.</summary>
    Dropped,
}
