using Peiyu.Feel.Tracing;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Plans.Explaining;

internal sealed partial class Terms
{
    /// <summary>元, 人, share, …; null for a plain number and for what has no unit.</summary>
    public string? UnitOf(Explanation part) => (part.Kind switch
    {
        ExplanationKind.Name => _parameters.TryGetValue(part.Name!, out var parameter)
            ? parameter.Terms.UnitOf(parameter.Argument)
            : part.Name == NameTable.Base ? Quantities.Yuan : Quantities.UnitOf(Plan, part.Name!),
        ExplanationKind.Entry => Quantities.UnitOf(Plan, part.Name!),
        ExplanationKind.Arithmetic => OfOperation(part.Operator!, part.Operands[0], part.Operands[1]),
        ExplanationKind.Negation or ExplanationKind.Filter => UnitOf(part.Operands[0]),
        ExplanationKind.Choice => part.Operands.Skip(1).FirstOrDefault(branch => branch.IsEvaluated) is { } taken ? UnitOf(taken) : null,
        ExplanationKind.List => Common(part.Operands),
        ExplanationKind.Call when IsFact(part) => (part.Operands[0].Value as FeelText)?.Value is { } fact ? Quantities.UnitOf(Plan, fact) : null,
        ExplanationKind.Call when Function(part) is not null => Behind(part) is var (terms, body) ? terms.UnitOf(body) : null,
        ExplanationKind.Call => Common(part.Operands),
        _ => null,
    }) is { Length: > 0 } unit ? unit : null;

    private string? OfOperation(string sign, Explanation left, Explanation right)
    {
        var (first, second) = (UnitOf(left), UnitOf(right));
        return sign switch
        {
            "/" when first == second => first is null ? null : Quantities.Share,
            "/" => second is null ? first : null,
            "*" when first is null || second is null => first ?? second,
            "*" => first == Quantities.Share ? second : second == Quantities.Share ? first : null,
            _ => Common([left, right]),
        };
    }

    /// <summary>The one unit of all that have one.</summary>
    private string? Common(IReadOnlyList<Explanation> parts) =>
        parts.Where(part => part.Value is FeelNumber or FeelList or FeelNull).Select(UnitOf).OfType<string>().Distinct().ToList() is [var unit] ? unit : null;
}
