using Peiyu.Columns.Compiling;
using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Storage;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>Reads what a rule says of each row as keys; it belongs to one worker.</summary>
internal abstract class KeyReader
{
    /// <exception cref="NotInColumnsException">It can't be told beforehand what sort of value the rule has.</exception>
    public static KeyReader Of(Term term) => term switch
    {
        Term.Constant constant => new Same(EntryKey.Of(constant.Value)),
        Term.Number number => new Numbers(number.Op),
        Term.Fraction fraction => new Fractions(fraction.Op),
        Term.Day day => new Codes(day.Op, EntryKey.OfDay),
        Term.Text text => new Codes(text.Op, code => EntryKey.Of(text.Words[code])),
        Term.Truth truth => new Truths(truth.Op),
        _ => throw new NotInColumnsException("按这样的值排先后"),
    };

    /// <summary>A key for each row, one after the other from a place on.</summary>
    public abstract void Read(Frame frame, EntryKey[] to, int start);

    private sealed class Same(EntryKey key) : KeyReader
    {
        public override void Read(Frame frame, EntryKey[] to, int start) => Array.Fill(to, key, start, frame.Count);
    }

    private sealed class Numbers(NumberOp op) : KeyReader
    {
        public override void Read(Frame frame, EntryKey[] to, int start)
        {
            var from = op.Get(frame);
            for (var i = 0; i < frame.Count; i++)
            {
                to[start + i] = Bits.Has(from.Known, i) ? EntryKey.Of(Scaled.Unscale(from.Values[i], op.Scale)) : default;
            }
        }
    }

    private sealed class Fractions(DecimalOp op) : KeyReader
    {
        public override void Read(Frame frame, EntryKey[] to, int start)
        {
            var from = op.Get(frame);
            for (var i = 0; i < frame.Count; i++)
            {
                to[start + i] = Bits.Has(from.Known, i) ? EntryKey.Of(from.Values[i]) : default;
            }
        }
    }

    private sealed class Codes(IntOp op, Func<int, EntryKey> key) : KeyReader
    {
        public override void Read(Frame frame, EntryKey[] to, int start)
        {
            var from = op.Get(frame).Values;
            for (var i = 0; i < frame.Count; i++)
            {
                to[start + i] = from[i] >= 0 ? key(from[i]) : default;
            }
        }
    }

    private sealed class Truths(TruthOp op) : KeyReader
    {
        public override void Read(Frame frame, EntryKey[] to, int start)
        {
            var from = op.Get(frame);
            for (var i = 0; i < frame.Count; i++)
            {
                to[start + i] = Bits.Has(from.True, i) ? EntryKey.Of(true) : Bits.Has(from.False, i) ? EntryKey.Of(false) : default;
            }
        }
    }
}
