using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>The place in the policy's order (名次), where it is known.</summary>
/// <param name="level">Whose rows.</param>
/// <param name="source">The entries.</param>
/// <param name="most">No place is larger.</param>
internal sealed class EntryRanks(Level level, EntrySource source, int most) : NumberOp(level, 0, 0, most)
{
    protected override void Run(Frame frame, NumberVector result)
    {
        Array.Clear(result.Known, 0, Bits.Words(frame.Count));
        for (var i = 0; i < frame.Count; i++)
        {
            result.Values[i] = source.Entries.Ranks![frame.Parents[i]];
            if (result.Values[i] > 0)
            {
                Bits.Set(result.Known, i);
            }
        }
    }
}
