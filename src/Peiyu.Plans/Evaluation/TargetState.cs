namespace Peiyu.Plans.Evaluation;

/// <summary>Where a target stands. The order is that of the legend: what needs action first.</summary>
public enum TargetState
{
    /// <summary>The day is over and the number is not reached.</summary>
    Missed,

    /// <summary>At the pace so far it will not be reached.</summary>
    Risk,

    /// <summary>Too early to speak of pace.</summary>
    NotDue,

    /// <summary>At the pace so far it will be reached.</summary>
    Track,

    /// <summary>The number is reached, but it was not on its day.</summary>
    Late,

    /// <summary>The number is reached.</summary>
    Done,

    /// <summary>What is needed to tell is missing.</summary>
    Unknown,
}
