using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>The last or the first of a few days written as a list, of those alone that are included.</summary>
internal sealed class ListDay(ListFold fold, IReadOnlyList<IntOp> items, IReadOnlyList<TruthOp?> included, Level? level) : IntOp(level)
{
    protected override void Run(Frame frame, IntVector result)
    {
        var days = items.Select(item => item.Get(frame).Values).ToArray();
        var masks = included.Select(mask => mask?.Get(frame).True).ToArray();
        for (var i = 0; i < frame.Count; i++)
        {
            result.Values[i] = Fold(days, masks, i);
        }
    }

    private int Fold(int[][] days, ulong[]?[] masks, int row)
    {
        var best = IntVector.None;
        for (var item = 0; item < days.Length; item++)
        {
            if (masks[item] is { } mask && !Bits.Has(mask, row))
            {
                continue;
            }

            if (days[item][row] < 0)
            {
                return IntVector.None;
            }

            best = best < 0 ? days[item][row] : fold == ListFold.Max ? Math.Max(best, days[item][row]) : Math.Min(best, days[item][row]);
        }

        return best;
    }
}
