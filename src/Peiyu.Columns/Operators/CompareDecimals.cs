using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>Compares decimals, as <see cref="CompareNumbers"/> does whole steps.</summary>
internal sealed class CompareDecimals(string sign, DecimalOp left, DecimalOp right) : TruthOp(Deeper(left.Level, right.Level))
{
    protected override void Run(Frame frame, TruthVector result)
    {
        var (a, b) = (left.Get(frame), right.Get(frame));
        Array.Clear(result.True, 0, Bits.Words(frame.Count));
        Array.Clear(result.False, 0, Bits.Words(frame.Count));
        for (var i = 0; i < frame.Count; i++)
        {
            if (Compare(Bits.Has(a.Known, i) ? a.Values[i] : null, Bits.Has(b.Known, i) ? b.Values[i] : null) is { } truth)
            {
                Bits.Set(truth ? result.True : result.False, i);
            }
        }
    }

    private bool? Compare(decimal? a, decimal? b) => sign switch
    {
        "=" => a == b,
        _ when a is null || b is null => null,
        "<" => a < b,
        "<=" => a <= b,
        ">" => a > b,
        _ => a >= b,
    };
}
