using Peiyu.Columns.Compiling;
using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Storage;
using Peiyu.Columns.Vectors;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Columns.Operators;

/// <summary>Sums of yuan rounded half up to the fen; what is not known is <see cref="AwardColumn.NoSum"/>.</summary>
internal abstract class SumOp(Level? level) : Op<NumberVector>(level)
{
    /// <exception cref="NotInColumnsException">It can't be told beforehand whether the term is a number.</exception>
    public static SumOp Of(Term term) => term switch
    {
        Term.Constant { Value: FeelNumber } when Numerics.Whole(term) is { } whole => new Whole(whole),
        Term.Number number => new Whole(number.Op),
        Term.Fraction or Term.Constant { Value: FeelNumber } => new Fraction(Numerics.Fraction(term)),
        Term.Constant => new Whole(new UnknownNumber()),
        _ => throw new NotInColumnsException("有时不是数的金额"),
    };

    private sealed class Whole(NumberOp number) : SumOp(number.Level)
    {
        private readonly NumberOp _number = number.Scale >= 2 ? number : Numerics.Rescale(number, 2) ?? throw new NotInColumnsException("金额太大");
        private readonly long _step = checked((long)Scaled.Power(Math.Max(0, number.Scale - 2)));

        protected override void Run(Frame frame, NumberVector result)
        {
            var from = _number.Get(frame);
            for (var i = 0; i < frame.Count; i++)
            {
                result.Values[i] = Bits.Has(from.Known, i) ? Rounded(from.Values[i]) : AwardColumn.NoSum;
            }
        }

        private long Rounded(long value)
        {
            var (whole, rest) = Math.DivRem(value, _step);
            return Math.Abs(rest) * 2 >= _step && rest != 0 ? whole + Math.Sign(value) : whole;
        }
    }

    private sealed class Fraction(DecimalOp number) : SumOp(number.Level)
    {
        protected override void Run(Frame frame, NumberVector result)
        {
            var from = number.Get(frame);
            for (var i = 0; i < frame.Count; i++)
            {
                result.Values[i] = Bits.Has(from.Known, i) ? decimal.ToInt64(Amounts.Round(from.Values[i]) * 100) : AwardColumn.NoSum;
            }
        }
    }
}
