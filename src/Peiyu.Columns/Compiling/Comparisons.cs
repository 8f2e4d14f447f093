using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Operators;
using Peiyu.Columns.Storage;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Columns.Compiling;

/// <summary>The six signs of comparison between terms.</summary>
internal static class Comparisons
{
    public static TruthOp Apply(string sign, Term left, Term right) =>
        sign == "!=" ? Truths.Not(Make("=", left, right)) : Make(sign, left, right);

    private static TruthOp Make(string sign, Term left, Term right)
    {
        if (Unknown(sign, left, right) is { } unknown)
        {
            return unknown;
        }

        if (left is Term.Constant { Value: var a } && right is Term.Constant { Value: var b })
        {
            return Truths.Of(new Term.Constant(Comparing.Apply(sign, a, b)));
        }

        if (left is Term.Choice choice)
        {
            return Truths.Select(choice.If, Make(sign, choice.Then, right), Make(sign, choice.Otherwise, right));
        }

        if (right is Term.Choice other)
        {
            return Truths.Select(other.If, Make(sign, left, other.Then), Make(sign, left, other.Otherwise));
        }

        return Numbers(sign, left, right)
            ?? Days(sign, left, right)
            ?? Texts(sign, left, right)
            ?? (sign == "=" ? SameTruth(left, right) : null)
            ?? Unlike(sign, left, right);
    }

    /// <summary>A comparison with a written null asks whether something is known.</summary>
    private static TruthOp? Unknown(string sign, Term left, Term right) => (left, right) switch
    {
        (_, Term.Constant { Value: FeelNull }) => sign == "=" ? Truths.Not(Truths.IsKnown(left)) : new ConstantTruth(null),
        (Term.Constant { Value: FeelNull }, _) => sign == "=" ? Truths.Not(Truths.IsKnown(right)) : new ConstantTruth(null),
        _ => null,
    };

    private static TruthOp? Numbers(string sign, Term left, Term right)
    {
        if (!Numerics.IsNumber(left) || !Numerics.IsNumber(right))
        {
            return null;
        }

        var level = Level.Deeper(left.Level, right.Level)!;
        return Numerics.TrySameScale([left, right], out var same)
            ? new CompareNumbers(sign, Spread.To(level, same[0]), Spread.To(level, same[1]))
            : new CompareDecimals(sign, Spread.To(level, Numerics.Fraction(left)), Spread.To(level, Numerics.Fraction(right)));
    }

    private static CompareInts? Days(string sign, Term left, Term right) =>
        Choices.Day(left) is { } a && Choices.Day(right) is { } b ? Ints(sign, a, b) : null;

    private static TruthOp? Texts(string sign, Term left, Term right)
    {
        if (!Choices.IsText(left) || !Choices.IsText(right))
        {
            return null;
        }

        return sign == "=" ? SameText(left, right) : (left, right) switch
        {
            (Term.Text text, Term.Constant { Value: var bound }) => Lifted.Truth(text, value => Comparing.Apply(sign, value, bound)),
            (Term.Constant { Value: var bound }, Term.Text text) => Lifted.Truth(text, value => Comparing.Apply(sign, bound, value)),
            _ => throw new NotInColumnsException("两个文本的先后"),
        };
    }

    private static CompareInts SameText(Term left, Term right)
    {
        // A word that only the other side has gets a code that no row of this side holds.
        var words = (left, right) is (Term.Text a, Term.Text b) && a.Words == b.Words ? a.Words : new TextDictionary();
        return Ints("=", Choices.Codes(left, words), Choices.Codes(right, words));
    }

    private static SameTruth? SameTruth(Term left, Term right)
    {
        if (!IsTruth(left) || !IsTruth(right))
        {
            return null;
        }

        var level = Level.Deeper(left.Level, right.Level)!;
        return new(Spread.To(level, Truths.Of(left)), Spread.To(level, Truths.Of(right)));
    }

    /// <summary>Values of two sorts have no order and are neither equal nor different; beside an unknown a value is different.</summary>
    private static TruthOp Unlike(string sign, Term left, Term right)
    {
        if (sign != "=")
        {
            return new ConstantTruth(null);
        }

        if (left is Term.Row && right is Term.Row)
        {
            throw new NotInColumnsException("两件事项是否相同");
        }

        var (a, b) = (Truths.IsKnown(left), Truths.IsKnown(right));
        var (yes, no, unknown) = (new ConstantTruth(true), new ConstantTruth(false), new ConstantTruth(null));
        return Truths.Select(a, Truths.Select(b, unknown, no), Truths.Select(b, no, yes));
    }

    private static bool IsTruth(Term term) => term is Term.Truth or Term.Constant { Value: FeelBoolean };

    private static CompareInts Ints(string sign, IntOp left, IntOp right)
    {
        var level = Level.Deeper(left.Level, right.Level)!;
        return new(sign, Spread.To(level, left), Spread.To(level, right));
    }
}
