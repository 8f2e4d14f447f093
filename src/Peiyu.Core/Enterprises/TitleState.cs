namespace Peiyu.Core.Enterprises;

/// <summary>Where a title stands on a day.</summary>
public enum TitleState
{
    /// <summary>It ends soon.</summary>
    Ending,

    /// <summary>Applied for, not given yet.</summary>
    OnItsWay,

    Valid,

    /// <summary>Its last day is over.</summary>
    Ended,

    /// <summary>It did not make it.</summary>
    Failed,

    /// <summary>It was taken away.</summary>
    Revoked,
}
