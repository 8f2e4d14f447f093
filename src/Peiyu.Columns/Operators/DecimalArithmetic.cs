using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>The four operations on decimals. What can't be worked out (a division by zero, a result out of range) is not known.</summary>
internal sealed class DecimalArithmetic(string sign, DecimalOp left, DecimalOp right) : DecimalOp(Deeper(left.Level, right.Level))
{
    protected override void Run(Frame frame, DecimalVector result)
    {
        var (a, b) = (left.Get(frame), right.Get(frame));
        Array.Clear(result.Known, 0, Bits.Words(frame.Count));
        for (var i = 0; i < frame.Count; i++)
        {
            if (Bits.Has(a.Known, i) && Bits.Has(b.Known, i) && Apply(a.Values[i], b.Values[i]) is { } value)
            {
                result.Values[i] = value;
                Bits.Set(result.Known, i);
            }
        }
    }

    private decimal? Apply(decimal a, decimal b)
    {
        try
        {
            return sign switch
            {
                "+" => a + b,
                "-" => a - b,
                "*" => a * b,
                _ => b == 0 ? null : a / b,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
