namespace Peiyu.Plans.Model;

/// <summary>What awards that meet do to each other.</summary>
public enum RelationRule
{
    /// <summary>Only the highest is paid; of equal ones the first.</summary>
    Highest,

    /// <summary>Each is paid only as far as it passes what those before it came to.</summary>
    Difference,

    /// <summary>Together they come to no more than a limit.</summary>
    AtMost,
}
