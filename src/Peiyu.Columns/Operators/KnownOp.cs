using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>Whether something is known; itself always known.</summary>
internal sealed class KnownOp : TruthOp
{
    private readonly Action<Frame, ulong[]> _known;

    private KnownOp(Level? level, Action<Frame, ulong[]> known)
        : base(level) => _known = known;

    public static KnownOp Of(NumberOp number) =>
        new(number.Level, (frame, to) => Array.Copy(number.Get(frame).Known, to, Bits.Words(frame.Count)));

    public static KnownOp Of(DecimalOp number) =>
        new(number.Level, (frame, to) => Array.Copy(number.Get(frame).Known, to, Bits.Words(frame.Count)));

    public static KnownOp Of(TruthOp truth) => new(truth.Level, (frame, to) =>
    {
        var from = truth.Get(frame);
        for (var word = 0; word < Bits.Words(frame.Count); word++)
        {
            to[word] = from.True[word] | from.False[word];
        }
    });

    public static KnownOp Of(IntOp numbers) => new(numbers.Level, (frame, to) =>
    {
        var from = numbers.Get(frame).Values;
        Array.Clear(to, 0, Bits.Words(frame.Count));
        for (var i = 0; i < frame.Count; i++)
        {
            to[i >> 6] |= from[i] >= 0 ? 1UL << i : 0;
        }
    });

    protected override void Run(Frame frame, TruthVector result)
    {
        _known(frame, result.True);
        for (var word = 0; word < Bits.Words(frame.Count); word++)
        {
            result.False[word] = ~result.True[word];
        }
    }
}
