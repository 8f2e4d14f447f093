using Peiyu.Feel.Tracing;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Plans.Explaining;

/// <summary>How one award was determined, in words: its conditions, and how its amount was worked out.</summary>
/// <param name="Entitlement">The award, determined with its explanations.</param>
/// <param name="Conditions">One step for each finding, with its own steps below.</param>
/// <param name="Amount">How the amount came about, before and after limits; empty where there is none.</param>
public sealed record ExplainedAward(
    Entitlement Entitlement, IReadOnlyList<ExplainedStep> Conditions, IReadOnlyList<ExplainedStep> Amount)
{
    public static ExplainedAward Of(Entitlement entitlement)
    {
        var writer = new StepWriter(entitlement.Plan);
        var terms = new Terms(entitlement.Plan) { EventDay = entitlement.Stage?.Name ?? NameTable.EventDay };
        var amounts = new AmountSteps(writer, terms);
        return new(
            entitlement,
            [.. entitlement.Findings.Select(finding => finding.Explanation is null ? Plain(finding)
                : Of(finding, writer, finding.Explanation, finding.Rule == entitlement.Policy.Amount?.Text
                    ? [amounts.Of(finding.Explanation)]
                    : writer.Condition(finding.Explanation, terms, isWanted: true)))],
            [
                .. entitlement.AmountExplanation is { } amount ? [amounts.Of(amount)] : Array.Empty<ExplainedStep>(),
                .. entitlement.Clips.Select(clip => new ExplainedStep($"{clip.By}：{Amounts.Yuan(clip.From)} 变为 {Amounts.Yuan(clip.To)}", null, [])),
            ]);
    }

    /// <summary>The nearest way to meet it; null where it is met, unknown, or nothing measures it.</summary>
    public string? Nearest => Entitlement.NearMiss?.Words;

    private static ExplainedStep Of(Finding finding, StepWriter writer, Explanation explanation, IReadOnlyList<ExplainedStep> steps) =>
        writer.Step(explanation, Said(finding), steps) with { Outcome = finding.Status };

    private static ExplainedStep Plain(Finding finding) => new(Said(finding), finding.Status, []) { Rule = finding.Rule };

    private static string Said(Finding finding) =>
        finding.Missing is { Count: > 0 } missing ? $"{finding.Say}：缺 {string.Join("、", missing)}" : finding.Say;
}
