using Peiyu.Feel.Tracing;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Plans.Explaining;

/// <summary>How an amount was worked out: 10% × 设备购置费合计 320 万元 = 32 万元.</summary>
internal sealed class AmountSteps(StepWriter writer, Terms terms)
{
    public ExplainedStep Of(Explanation amount)
    {
        var sum = Terms.Show(amount.Value!, Quantities.Yuan);
        var text = amount.Value is FeelNull { Cause: var cause } ? $"金额算不出：{cause.Message}"
            : terms.IsWritten(amount) ? $"金额 {sum}，是定额"
            : terms.Function(amount) is not null ? $"金额 {sum}，是{terms.Label(amount)}"
            : amount.Kind is ExplanationKind.Arithmetic or ExplanationKind.Call ? $"金额 {Formula(amount, Quantities.Yuan)} = {sum}"
            : $"金额 {sum}";
        return writer.Step(amount, text, writer.Values(amount, terms, isNamed: true, Quantities.Yuan)) with { Outcome = null };
    }

    /// <param name="part">A part of the amount.</param>
    /// <param name="unit">元 where it stands for a sum; null for a factor.</param>
    private string Formula(Explanation part, string? unit) => part.Kind switch
    {
        _ when terms.IsWritten(part) => unit is null && part.Value is FeelNumber { Value: > 0 and < 1 }
            ? Terms.Show(part.Value, Quantities.Share)
            : Terms.Show(part.Value!, unit),
        ExplanationKind.Arithmetic when part.Operator is "+" or "-" =>
            $"{Formula(part.Operands[0], unit)} {Terms.Sign(part.Operator)} {Formula(part.Operands[1], unit)}",
        ExplanationKind.Arithmetic => $"{Factor(part.Operands[0])} {Terms.Sign(part.Operator!)} {Factor(part.Operands[1])}",
        ExplanationKind.Call when part.Name is "max" or "min" =>
            $"{string.Join('、', part.Operands.Select(argument => Formula(argument, unit)))} 中较{(part.Name == "max" ? "高" : "低")}的一个",
        _ => $"{terms.Label(part)} {Terms.Show(part.Value!, terms.UnitOf(part) ?? unit)}",
    };

    /// <summary>A sum inside a product, and what is worked out from several, stands in brackets.</summary>
    private string Factor(Explanation part)
    {
        var text = Formula(part, terms.UnitOf(part));
        return !terms.IsWritten(part) && (part is { Kind: ExplanationKind.Call, Name: "max" or "min" } || part.Operator is "+" or "-") ? $"（{text}）" : text;
    }
}
