using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>What was worked out for an enterprise or award, for each of the rows that belong to it.</summary>
internal static class Spread
{
    public static NumberOp To(Level level, NumberOp op) => Stays(level, op.Level) ? op : new Numbers(level, To(level.Parent!, op));

    public static DecimalOp To(Level level, DecimalOp op) => Stays(level, op.Level) ? op : new Decimals(level, To(level.Parent!, op));

    public static IntOp To(Level level, IntOp op) => Stays(level, op.Level) ? op : new Ints(level, To(level.Parent!, op));

    public static TruthOp To(Level level, TruthOp op) => Stays(level, op.Level) ? op : new Truths(level, To(level.Parent!, op));

    private static bool Stays(Level level, Level? at) => at is null || at == level;

    private sealed class Numbers(Level level, NumberOp of) : NumberOp(level, of.Scale, of.Min, of.Max)
    {
        protected override void Run(Frame frame, NumberVector result)
        {
            var from = of.Get(frame.Parent!);
            for (var i = 0; i < frame.Count; i++)
            {
                result.Values[i] = from.Values[frame.Parents[i]];
            }

            Bits.Gather(from.Known, frame.Parents, frame.Count, result.Known);
        }
    }

    private sealed class Decimals(Level level, DecimalOp of) : DecimalOp(level)
    {
        protected override void Run(Frame frame, DecimalVector result)
        {
            var from = of.Get(frame.Parent!);
            for (var i = 0; i < frame.Count; i++)
            {
                result.Values[i] = from.Values[frame.Parents[i]];
            }

            Bits.Gather(from.Known, frame.Parents, frame.Count, result.Known);
        }
    }

    private sealed class Ints(Level level, IntOp of) : IntOp(level)
    {
        protected override void Run(Frame frame, IntVector result)
        {
            var from = of.Get(frame.Parent!).Values;
            for (var i = 0; i < frame.Count; i++)
            {
                result.Values[i] = from[frame.Parents[i]];
            }
        }
    }

    private sealed class Truths(Level level, TruthOp of) : TruthOp(level)
    {
        protected override void Run(Frame frame, TruthVector result)
        {
            var from = of.Get(frame.Parent!);
            Bits.Gather(from.True, frame.Parents, frame.Count, result.True);
            Bits.Gather(from.False, frame.Parents, frame.Count, result.False);
        }
    }
}
