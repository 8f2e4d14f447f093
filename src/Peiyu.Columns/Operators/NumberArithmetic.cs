using System.Numerics;
using System.Runtime.InteropServices;
using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>Sums, differences and products of whole steps. Whoever makes one has seen that the bounds fit.</summary>
internal sealed class NumberArithmetic(NumberStep step, NumberOp left, NumberOp right, int scale, Int128 min, Int128 max)
    : NumberOp(Deeper(left.Level, right.Level), scale, min, max)
{
    protected override void Run(Frame frame, NumberVector result)
    {
        var (a, b) = (left.Get(frame), right.Get(frame));
        for (var word = 0; word < Bits.Words(frame.Count); word++)
        {
            result.Known[word] = a.Known[word] & b.Known[word];
        }

        Apply(a.Values.AsSpan(0, frame.Count), b.Values.AsSpan(0, frame.Count), result.Values.AsSpan(0, frame.Count));
    }

    private void Apply(ReadOnlySpan<long> a, ReadOnlySpan<long> b, Span<long> to)
    {
        var x = MemoryMarshal.Cast<long, Vector<long>>(a);
        var y = MemoryMarshal.Cast<long, Vector<long>>(b);
        var z = MemoryMarshal.Cast<long, Vector<long>>(to);
        for (var i = 0; i < z.Length; i++)
        {
            z[i] = step switch
            {
                NumberStep.Add => x[i] + y[i],
                NumberStep.Subtract => x[i] - y[i],
                _ => x[i] * y[i],
            };
        }

        for (var i = z.Length * Vector<long>.Count; i < to.Length; i++)
        {
            to[i] = step switch
            {
                NumberStep.Add => a[i] + b[i],
                NumberStep.Subtract => a[i] - b[i],
                _ => a[i] * b[i],
            };
        }
    }
}
