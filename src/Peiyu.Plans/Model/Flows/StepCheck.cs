namespace Peiyu.Plans.Model.Flows;

/// <summary>What must hold for a step.</summary>
/// <param name="Say">In words, as a statement that holds: 公示期已满.</param>
public abstract record StepCheck(string Say)
{
    /// <summary>By the plan's own rule about the case as it would be.</summary>
    public sealed record Rule(string Say, PlanExpression If) : StepCheck(Say);

    /// <summary>By the system, one of <see cref="NamedChecks"/>.</summary>
    public sealed record Named(string Say, string Name) : StepCheck(Say);
}
