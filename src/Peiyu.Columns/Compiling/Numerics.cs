using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Operators;
using Peiyu.Columns.Storage;
using Peiyu.Feel.Values;

namespace Peiyu.Columns.Compiling;

/// <summary>Arithmetic on numbers: in whole steps where the bounds prove that it fits, else in decimals, never in floats.</summary>
internal static class Numerics
{
    public static bool IsNumber(Term term) => term is Term.Number or Term.Fraction or Term.Constant { Value: FeelNumber };

    /// <summary>Whole steps; null where the term has none.</summary>
    public static NumberOp? Whole(Term term) => term switch
    {
        Term.Number number => number.Op,
        Term.Constant { Value: FeelNumber number } when Scaled.ScaleOf(number.Value) is var scale
            && Scaled.TryScale(number.Value, scale, out var whole) => new ConstantNumber(whole, scale),
        _ => null,
    };

    public static DecimalOp Fraction(Term term) => term switch
    {
        Term.Fraction fraction => fraction.Op,
        Term.Number number => new ToDecimal(number.Op),
        Term.Constant { Value: FeelNumber number } => new ConstantDecimal(number.Value),
        _ => throw new NotInColumnsException("这里要数"),
    };

    public static Term Apply(string sign, Term left, Term right)
    {
        if (sign != "/" && Whole(left) is { } a && Whole(right) is { } b && Exact(sign, a, b) is { } exact)
        {
            return new Term.Number(exact);
        }

        return sign == "**"
            ? throw new NotInColumnsException("乘方")
            : new Term.Fraction(Aligned(Fraction(left), Fraction(right), (x, y) => new DecimalArithmetic(sign, x, y)));
    }

    /// <summary>Both in whole steps of one scale; false where they do not fit.</summary>
    public static bool TrySameScale(IReadOnlyList<Term> terms, out IReadOnlyList<NumberOp> same)
    {
        var whole = terms.Select(Whole).ToList();
        same = [];
        if (whole.Contains(null))
        {
            return false;
        }

        var scale = whole.Max(op => op!.Scale);
        var scaled = whole.Select(op => Rescale(op!, scale)).ToList();
        same = [.. scaled.OfType<NumberOp>()];
        return same.Count == scaled.Count;
    }

    /// <summary>The same numbers in finer steps; null where they do not fit.</summary>
    public static NumberOp? Rescale(NumberOp op, int scale)
    {
        var power = Scaled.Power(scale - op.Scale);
        if (scale == op.Scale)
        {
            return op;
        }

        var (min, max) = (op.Min * power, op.Max * power);
        return !NumberOp.Fits(scale, min, max) || power > long.MaxValue ? null
            : op is ConstantNumber constant ? new ConstantNumber(constant.Value * (long)power, scale)
            : new NumberArithmetic(NumberStep.Multiply, op, new ConstantNumber((long)power, 0), scale, min, max);
    }

    private static NumberArithmetic? Exact(string sign, NumberOp left, NumberOp right)
    {
        if (sign != "*")
        {
            if (!TrySameScale([new Term.Number(left), new Term.Number(right)], out var same))
            {
                return null;
            }

            (left, right) = (same[0], same[1]);
        }

        var scale = sign == "*" ? left.Scale + right.Scale : left.Scale;
        var (min, max) = Bounds(sign, left, right);
        return NumberOp.Fits(scale, min, max)
            ? Aligned(left, right, (a, b) => new NumberArithmetic(Step(sign), a, b, scale, min, max))
            : null;
    }

    private static NumberStep Step(string sign) => sign switch
    {
        "+" => NumberStep.Add,
        "-" => NumberStep.Subtract,
        _ => NumberStep.Multiply,
    };

    private static (Int128 Min, Int128 Max) Bounds(string sign, NumberOp left, NumberOp right)
    {
        Int128[] corners = sign switch
        {
            "+" => [left.Min + right.Min, left.Max + right.Max],
            "-" => [left.Min - right.Max, left.Max - right.Min],
            _ => [left.Min * right.Min, left.Min * right.Max, left.Max * right.Min, left.Max * right.Max],
        };
        return (corners.Min(), corners.Max());
    }

    private static NumberArithmetic Aligned(NumberOp left, NumberOp right, Func<NumberOp, NumberOp, NumberArithmetic> make) =>
        Level.Deeper(left.Level, right.Level) is { } level ? make(Spread.To(level, left), Spread.To(level, right)) : make(left, right);

    private static DecimalArithmetic Aligned(DecimalOp left, DecimalOp right, Func<DecimalOp, DecimalOp, DecimalArithmetic> make) =>
        Level.Deeper(left.Level, right.Level) is { } level ? make(Spread.To(level, left), Spread.To(level, right)) : make(left, right);
}
