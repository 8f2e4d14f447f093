using Peiyu.Feel;
using Peiyu.Feel.Tracing;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Evaluation.Decisions;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Explaining;

/// <summary>Puts the tree of an evaluation in words, step by step.</summary>
internal sealed partial class StepWriter(Plan plan)
{
    private readonly RulePlaces _places = RulePlaces.Of(plan);

    /// <summary>The definitions that were told already.</summary>
    private readonly HashSet<FeelExpression> _told = new(ReferenceEqualityComparer.Instance);

    /// <summary>The steps of a condition, those that it joins by “and” side by side.</summary>
    /// <param name="part">The condition.</param>
    /// <param name="terms">What its parts are called.</param>
    /// <param name="isWanted">Whether the rule asks that it holds; else it only looks whether it does.</param>
    public IReadOnlyList<ExplainedStep> Condition(Explanation part, Terms terms, bool isWanted)
    {
        if (!part.IsEvaluated)
        {
            return [Step(part, $"没有再看：{Terms.Written(part)}") with { Outcome = null, IsSkipped = true }];
        }

        return part.Kind switch
        {
            ExplanationKind.Conjunction => [.. part.Operands.SelectMany(operand => Condition(operand, terms, isWanted))],
            ExplanationKind.Disjunction => [Step(part, "下面满足一项即可", [.. part.Operands.Select(operand => One(operand, terms, isWanted))])],
            ExplanationKind.Comparison => [Compared(part, terms, isWanted)],
            ExplanationKind.Between or ExplanationKind.Membership => [Within(part, terms, isWanted)],
            ExplanationKind.Choice => Chosen(part, terms, null, branch => Condition(branch, terms, isWanted)),
            ExplanationKind.Some or ExplanationKind.Every => [Quantified(part, terms, isWanted)],
            ExplanationKind.Call when part.Name == "not" && part.Operands is [var turned] => [Step(part, "下一条不成立才行", [One(turned, terms, false)])],
            ExplanationKind.Call when part.Name == "list contains" && part.Operands is [var list, var item] => [Listed(part, list, item, terms, isWanted)],
            ExplanationKind.Call or ExplanationKind.Name when terms.Behind(part) is var (inner, body) => [Defined(part, terms, inner, body, isWanted)],
            _ => [Step(part, Plain(part, terms), Values(part, terms, isNamed: true))],
        };
    }

    /// <summary>The steps by which a value was worked out; what is written or stands in the line above is left out.</summary>
    /// <param name="part">The value.</param>
    /// <param name="terms">What its parts are called.</param>
    /// <param name="isNamed">Whether the line above tells the part itself with its value.</param>
    /// <param name="unit">The unit of the value, where the part does not say it.</param>
    public IReadOnlyList<ExplainedStep> Values(Explanation part, Terms terms, bool isNamed, string? unit = null)
    {
        if (!part.IsEvaluated || terms.IsWritten(part) || part.Kind is ExplanationKind.Noted or ExplanationKind.LeftOut || part.Value is FeelContext || part is { Name: NameTable.AsOf })
        {
            return part.Subject is DecidedTable ? [Table(part)]
                : part.Kind == ExplanationKind.LeftOut ? [new("步骤太多，其余没有记下", null, [])] : [];
        }

        if (terms.Argument(part) is var (outside, argument))
        {
            return Values(argument, outside, isNamed, unit);
        }

        IReadOnlyList<ExplainedStep> below = part.Kind switch
        {
            ExplanationKind.Choice => Chosen(part, terms, unit, branch => Values(branch, terms, isNamed: false)),
            ExplanationKind.Filter => Kept(part, terms),
            ExplanationKind.Some or ExplanationKind.Every or ExplanationKind.Comparison or ExplanationKind.Conjunction
                or ExplanationKind.Disjunction => [One(part, terms, isWanted: false)],
            ExplanationKind.Entry => [],
            _ when terms.Behind(part) is var (inner, body) => IsToldBefore(part, body) ? [] : Values(body, inner, isNamed: true),
            _ => [.. Of(part.Operands, terms), .. part.Behind.Where(one => one.Kind is ExplanationKind.Noted or ExplanationKind.LeftOut).SelectMany(one => Values(one, terms, isNamed: false))],
        };
        var isTold = part.Kind is ExplanationKind.Name or ExplanationKind.Entry || (part.Kind == ExplanationKind.Call && (terms.Function(part) is not null || Terms.IsFact(part)));
        return isNamed || !isTold ? below : [Step(part, $"{terms.Label(part)}：{terms.Show(part)}", Terms.IsFact(part) ? [] : below) with { Outcome = null }];
    }

    public ExplainedStep Step(Explanation part, string text, IReadOnlyList<ExplainedStep>? below = null) => new(text, OutcomeOf(part.Value), below ?? [])
    {
        Rule = Terms.OneLine(part),
        Place = _places.Find(part),
    };

    /// <summary>One step for a condition that may have several.</summary>
    private ExplainedStep One(Explanation part, Terms terms, bool isWanted) => Condition(part, terms, isWanted) is var steps && steps is [var only]
        ? only
        : Step(part, $"下面 {steps.Count} 项都要满足", steps);

    private IEnumerable<ExplainedStep> Of(IEnumerable<Explanation> parts, Terms terms) =>
        parts.SelectMany(part => Values(part, terms, isNamed: false)).DistinctBy(step => step.Text);

    private ExplainedStep Compared(Explanation part, Terms terms, bool isWanted)
    {
        var (left, right) = (part.Operands[0], part.Operands[1]);
        return Step(part, new ComparisonText(terms, isWanted).Of(left, part.Operator!, right, part.Value!), [.. Inside(left, terms), .. Inside(right, terms)]);
    }

    /// <summary>What a term that the line above has told came from.</summary>
    private IEnumerable<ExplainedStep> Inside(Explanation part, Terms terms) => Terms.IsFact(part) ? [] : Values(part, terms, isNamed: true);

    /// <summary>A definition or a function: its own steps below its name; a single plain one in its place.</summary>
    private ExplainedStep Defined(Explanation part, Terms terms, Terms inner, Explanation body, bool isWanted)
    {
        if (IsToldBefore(part, body))
        {
            return Step(part, $"{terms.Label(part)}：见上");
        }

        var steps = Condition(body, inner, isWanted);
        return steps is [var only] && terms.Function(part) is not null && body.Kind is not (ExplanationKind.Call or ExplanationKind.Some or ExplanationKind.Every)
            ? Step(part, only.Text, only.Steps)
            : Step(part, terms.Label(part) + (part.Value is FeelNull ? " 未知" : ""), steps);
    }

    /// <summary>A definition is told once; a function with every call.</summary>
    private bool IsToldBefore(Explanation part, Explanation body) => part.Kind == ExplanationKind.Name && !_told.Add(body.Source);

    /// <summary>A field that is itself true or false, or anything that no better words are known for.</summary>
    private static string Plain(Explanation part, Terms terms) =>
        $"{(part.Kind == ExplanationKind.Constant ? "写明" : terms.Label(part))} {terms.Show(part)}{ComparisonText.Why(part.Value!)}";

    private static Status? OutcomeOf(FeelValue? value) => value switch
    {
        FeelBoolean { Value: true } => Status.Met,
        FeelBoolean => Status.Unmet,
        FeelNull => Status.Unknown,
        _ => null,
    };
}
