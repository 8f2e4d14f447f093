using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Storage;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>Whole steps as decimals.</summary>
internal sealed class ToDecimal(NumberOp number) : DecimalOp(number.Level)
{
    protected override void Run(Frame frame, DecimalVector result)
    {
        var from = number.Get(frame);
        Array.Copy(from.Known, result.Known, Bits.Words(frame.Count));
        for (var i = 0; i < frame.Count; i++)
        {
            result.Values[i] = Bits.Has(from.Known, i) ? Scaled.Unscale(from.Values[i], number.Scale) : 0;
        }
    }
}
