namespace Peiyu.Plans.Populations;

/// <summary>How long the stretch of time is that a fact's value speaks of.</summary>
public enum PeriodKind
{
    /// <summary>The fact has no period: it simply holds.</summary>
    None,
    Year,
    Quarter,
    Month,
    Day,
}
