namespace Peiyu.Columns.Simulation;

/// <summary>What some awards come to under the plan and under the changed one.</summary>
/// <param name="Name">The award's identifier, the payer, or the unit.</param>
/// <param name="CountBefore">How many are met.</param>
/// <param name="CountAfter">How many would be.</param>
/// <param name="Before">Yuan.</param>
/// <param name="After">Yuan.</param>
public sealed record SimulationLine(string Name, int CountBefore, int CountAfter, decimal Before, decimal After)
{
    public decimal Difference => After - Before;

    public bool IsChanged => CountBefore != CountAfter || Before != After;
}
