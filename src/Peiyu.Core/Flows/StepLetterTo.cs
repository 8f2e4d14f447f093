namespace Peiyu.Core.Flows;

/// <summary>Which accounts a step tells something.</summary>
internal enum StepLetterTo
{
    Enterprise,
    Unit,
    Role,
}
