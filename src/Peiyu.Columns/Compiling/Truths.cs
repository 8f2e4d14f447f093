using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Operators;
using Peiyu.Feel.Values;

namespace Peiyu.Columns.Compiling;

/// <summary>What terms come to where truth is asked for.</summary>
internal static class Truths
{
    /// <summary>What is neither true nor false counts as unknown.</summary>
    public static TruthOp Of(Term term) => term switch
    {
        Term.Truth truth => truth.Op,
        Term.Constant { Value: FeelBoolean truth } => new ConstantTruth(truth.Value),
        Term.Choice choice => Select(choice.If, Of(choice.Then), Of(choice.Otherwise)),
        _ => new ConstantTruth(null),
    };

    public static TruthOp IsKnown(Term term) => term switch
    {
        Term.Number number => KnownOp.Of(number.Op),
        Term.Fraction fraction => KnownOp.Of(fraction.Op),
        Term.Day day => KnownOp.Of(day.Op),
        Term.Text text => KnownOp.Of(text.Op),
        Term.Truth truth => KnownOp.Of(truth.Op),
        Term.Row row => KnownOp.Of(row.Rows),
        Term.Constant constant => new ConstantTruth(constant.Value is not FeelNull),
        Term.Choice choice => Select(choice.If, IsKnown(choice.Then), IsKnown(choice.Otherwise)),
        _ => throw new NotInColumnsException("列表是否为空"),
    };

    public static TruthOp And(TruthOp left, TruthOp right) => Join(left, right, any: false);

    public static TruthOp Or(TruthOp left, TruthOp right) => Join(left, right, any: true);

    public static TruthOp Not(TruthOp of) => of is ConstantTruth constant ? new ConstantTruth(!constant.Value) : new NotOp(of);

    public static TruthOp Select(TruthOp condition, TruthOp then, TruthOp otherwise)
    {
        if (condition is ConstantTruth constant)
        {
            return constant.Value == true ? then : otherwise;
        }

        return Level.Deeper(condition.Level, Level.Deeper(then.Level, otherwise.Level)) is { } level
            ? new SelectTruth(Spread.To(level, condition), Spread.To(level, then), Spread.To(level, otherwise))
            : new SelectTruth(condition, then, otherwise);
    }

    private static TruthOp Join(TruthOp left, TruthOp right, bool any)
    {
        if (left is ConstantTruth { Value: var known })
        {
            return known == any ? left : known == !any ? right : Make(left, right, any);
        }

        return right is ConstantTruth ? Join(right, left, any) : Make(left, right, any);
    }

    private static AndOp Make(TruthOp left, TruthOp right, bool any) => Level.Deeper(left.Level, right.Level) is { } level
        ? new(Spread.To(level, left), Spread.To(level, right), any)
        : new(left, right, any);
}
