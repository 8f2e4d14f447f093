using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Explaining;

/// <summary>One step of how a condition or an amount came about, in words, with the steps below it.</summary>
/// <param name="Text">主营业务收入 430 万元，需不低于 500 万元，差 70 万元</param>
/// <param name="Outcome">Whether it holds; null for what is no condition, and for what was not looked at.</param>
/// <param name="Steps">What it came from.</param>
public sealed record ExplainedStep(string Text, Status? Outcome, IReadOnlyList<ExplainedStep> Steps)
{
    /// <summary>As the plan writes it; empty for what is written nowhere.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Where the plan writes it; null for what stands in none of its files.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>It was not looked at, because what stands before it had settled the matter.</summary>
    public bool IsSkipped { get; init; }

    public override string ToString() => Text;
}
