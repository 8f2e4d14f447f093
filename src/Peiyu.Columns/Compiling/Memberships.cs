using Peiyu.Columns.Operators;
using Peiyu.Feel.Ast;
using Peiyu.Feel.Ast.Tests;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Columns.Compiling;

/// <summary>Whether a value passes a test: a bound, a range, a list.</summary>
internal static class Memberships
{
    public static Term In(Compiler compiler, InNode node, Names names)
    {
        var value = compiler.Compile(node.Value, names);
        return new Term.Truth(node.Tests.Select(test => Passes(compiler, value, test, names)).Aggregate(Truths.Or));
    }

    private static TruthOp Passes(Compiler compiler, Term value, Test test, Names names) => test switch
    {
        ComparisonTest comparison => Holds(comparison.Sign, value, compiler.Compile(comparison.Right, names)),
        RangeTest range => Within(value, range.Range, compiler.Compile(range.Range.Start, names), compiler.Compile(range.Range.End, names)),
        ValueTest other => InValue(value, compiler.Compile(other.Node, names)),
        AnyTest any => any.Tests.Select(one => Passes(compiler, value, one, names)).Aggregate(Truths.Or),
        _ => throw new NotInColumnsException("这种检验不能成列"),
    };

    /// <summary>A range with a bound that is not known is none: whether a value lies in it is not known either.</summary>
    private static TruthOp Within(Term value, RangeNode range, Term low, Term high)
    {
        if (low is Term.Constant { Value: var a } && high is Term.Constant { Value: var b } && RangeNode.Flaw(a, b) is not null)
        {
            return new ConstantTruth(null);
        }

        if (!AreBounds(low, high))
        {
            throw new NotInColumnsException("这样的区间");
        }

        return Truths.Select(
            Truths.And(Truths.IsKnown(low), Truths.IsKnown(high)),
            Truths.And(Holds(range.StartIncluded ? ">=" : ">", value, low), Holds(range.EndIncluded ? "<=" : "<", value, high)),
            new ConstantTruth(null));
    }

    /// <summary>Whether the two go together for every row.</summary>
    private static bool AreBounds(Term low, Term high) =>
        (low is Term.Constant && high is Term.Constant)
        || (Numerics.IsNumber(low) && Numerics.IsNumber(high))
        || (Choices.Day(low) is not null && Choices.Day(high) is not null);

    private static TruthOp Holds(string sign, Term left, Term right) =>
        left is Term.Constant { Value: var a } && right is Term.Constant { Value: var b }
            ? Truths.Of(new Term.Constant(Comparing.Apply(sign, a, b)))
            : Comparisons.Apply(sign, left, right);

    private static TruthOp InValue(Term value, Term test) => test switch
    {
        Term.Constant { Value: FeelRange { Form: RangeForm.Interval, Start: { } start, End: { } end } range } => Truths.And(
            Holds(range.StartIncluded ? ">=" : ">", value, new Term.Constant(start)),
            Holds(range.EndIncluded ? "<=" : "<", value, new Term.Constant(end))),
        Term.Constant { Value: FeelRange } => throw new NotInColumnsException("没有两头的区间"),
        Term.Constant { Value: FeelList list } when value is Term.Text text =>
            Lifted.Truth(text, item => Membership.In(item, list)),
        Term.Constant { Value: FeelList } or Term.Items or Term.Cases => throw new NotInColumnsException("在列表里"),
        _ => Holds("=", value, test),
    };
}
