namespace Peiyu.Plans.Drafts;

/// <summary>What a rule of an award is for.</summary>
internal enum RuleSort
{
    Amount,
    When,
    Clip,
}
