using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>Whether some case of each enterprise satisfies a condition, or every one does.</summary>
internal sealed class AnyCase(CaseRows cases, TruthOp condition, bool every) : TruthOp(cases.Level.Parent)
{
    private readonly TruthOp _condition = Spread.To(cases.Level, condition);

    protected override void Run(Frame frame, TruthVector result)
    {
        var rows = cases.Walk(frame);
        var truth = _condition.Get(rows);
        // What decides: a true one for “some”, a false one for “every”.
        var (deciding, opposite) = every ? (truth.False, truth.True) : (truth.True, truth.False);
        var (decided, other) = every ? (result.False, result.True) : (result.True, result.False);
        Array.Clear(decided, 0, Bits.Words(frame.Count));
        Array.Fill(other, ulong.MaxValue, 0, Bits.Words(frame.Count));
        for (var i = 0; i < rows.Count; i++)
        {
            var parent = rows.Parents[i];
            decided[parent >> 6] |= (deciding[i >> 6] >> i & 1) << parent;
            other[parent >> 6] &= ~((~opposite[i >> 6] >> i & 1) << parent);
        }

        LeaveUnknown(cases.Owners(frame), frame.Count, other);
    }

    private static void LeaveUnknown(int[] owners, int count, ulong[] bits)
    {
        for (var i = 0; i < count; i++)
        {
            bits[i >> 6] &= owners[i] < 0 ? ~(1UL << i) : ulong.MaxValue;
        }
    }
}
