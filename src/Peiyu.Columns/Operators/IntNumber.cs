using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>Codes or rows as numbers, by a table of what each stands for.</summary>
internal sealed class IntNumber(IntOp codes, long[] values, bool[] known, int scale)
    : NumberOp(codes.Level, scale, values.DefaultIfEmpty().Min(), values.DefaultIfEmpty().Max())
{
    protected override void Run(Frame frame, NumberVector result)
    {
        var from = codes.Get(frame).Values;
        Array.Clear(result.Known, 0, Bits.Words(frame.Count));
        for (var i = 0; i < frame.Count; i++)
        {
            // The last entry stands for what is not known.
            var at = from[i] >= 0 ? from[i] : values.Length - 1;
            result.Values[i] = values[at];
            if (known[at])
            {
                Bits.Set(result.Known, i);
            }
        }
    }
}
