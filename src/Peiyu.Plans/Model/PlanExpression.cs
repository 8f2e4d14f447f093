using Peiyu.Feel;

namespace Peiyu.Plans.Model;

/// <summary>An expression of the plan with the place where it is written.</summary>
public sealed record PlanExpression(FeelExpression Feel, SourcePlace Place)
{
    /// <summary>The decisions of DMN models that it asks.</summary>
    public IReadOnlyList<PlanDecision> Decisions { get; init; } = [];

    public string Text => Feel.Text;

    public override string ToString() => Text;
}
