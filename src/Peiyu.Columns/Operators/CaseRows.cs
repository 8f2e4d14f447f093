using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Storage;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>
/// Walks the cases of some enterprises: a level of its own whose rows are those of the cases, and of these the ones that pass
/// every filter.
/// </summary>
internal sealed class CaseRows(Level level, Table table, IntOp enterprises)
{
    private readonly List<TruthOp> _filters = [];
    private readonly Frame _all = new();
    private readonly List<Frame> _kept = [];
    private (int[] Codes, IntOp Wanted)? _same;

    public Level Level => level;

    public void Keep(TruthOp filter)
    {
        _filters.Add(Spread.To(level, filter));
        _kept.Add(new());
    }

    /// <summary>Only cases with this code: looked at while walking, before they become rows.</summary>
    public bool TryKeepSame(int[] codes, IntOp wanted)
    {
        var first = _same is null && _filters.Count == 0;
        if (first)
        {
            _same = (codes, Spread.To(level.Parent!, wanted));
        }

        return first;
    }

    /// <summary>The rows that are left.</summary>
    public Frame Walk(Frame parent)
    {
        Open(parent);
        var frame = _all;
        for (var i = 0; i < _filters.Count; i++)
        {
            frame = Filter(frame, _filters[i].Get(frame), _kept[i]);
        }

        return frame;
    }

    /// <summary>Which of the parent's rows have an enterprise at all; a list of nobody's cases is not known.</summary>
    public int[] Owners(Frame parent) => enterprises.Get(parent).Values;

    private void Open(Frame parent)
    {
        var (owners, (first, rows)) = (enterprises.Get(parent).Values, table.ByOwner);
        var (codes, wanted) = _same is { } same ? (same.Codes, same.Wanted.Get(parent).Values) : (null, null);
        _all.Begin(parent);
        for (var i = 0; i < parent.Count; i++)
        {
            if (owners[i] < 0)
            {
                continue;
            }

            for (var at = first[owners[i]]; at < first[owners[i] + 1]; at++)
            {
                if (codes is null || codes[rows[at]] == wanted![i])
                {
                    _all.Add(rows[at], i, IntVector.None);
                }
            }
        }
    }

    private static Frame Filter(Frame from, TruthVector truth, Frame to)
    {
        to.Begin(from.Parent);
        for (var i = 0; i < from.Count; i++)
        {
            if (Bits.Has(truth.True, i))
            {
                to.Add(from.Rows[i], from.Parents[i], IntVector.None);
            }
        }

        return to;
    }
}
