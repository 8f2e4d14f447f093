using Peiyu.Dmn;

namespace Peiyu.Plans.Model;

/// <summary>A decision of a DMN model in the plan's folder, as a rule names it: decision("award.dmn", "奖补金额").</summary>
/// <param name="File">The model's file, relative to the plan's folder.</param>
/// <param name="Name">The decision's name.</param>
/// <param name="Model">The model.</param>
/// <param name="Inputs">What it needs, under the names that the rule's own names must have.</param>
public sealed record PlanDecision(string File, string Name, DmnModel Model, IReadOnlyList<string> Inputs)
{
    /// <summary>The function by which a rule asks a decision.</summary>
    public const string Function = "decision";
}
