using Peiyu.Columns.Operators;
using Peiyu.Columns.Vectors;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Columns.Evaluation;

/// <summary>
/// Asks the conditions of a policy one after the other; entries that one is false for are not asked again. It belongs to one worker,
/// who uses it for block after block.
/// </summary>
internal sealed class BlockJudgement
{
    private AwardEntries _block = new(0);
    private Frame _frame = new();
    private Frame _spare = new();

    /// <param name="block">Entries that nothing was asked of yet.</param>
    /// <param name="otherYears">Whether those out of the plan year are asked about too; otherwise they are left as unmet.</param>
    public void Begin(AwardEntries block, bool otherYears)
    {
        _block = block;
        _frame.Begin();
        for (var entry = 0; entry < block.Count; entry++)
        {
            if (block.OutOfYear[entry] && !otherYears)
            {
                block.Conditions[entry] = Status.Unmet;
            }
            else
            {
                Open(entry);
            }
        }
    }

    /// <summary>Goes on with those that are met or may yet be.</summary>
    public void Resume(AwardEntries entries, int start, int end)
    {
        _block = entries;
        _frame.Begin();
        for (var entry = start; entry < end; entry++)
        {
            if (entries.Conditions[entry] != Status.Unmet)
            {
                Open(entry);
            }
        }
    }

    public void Ask(TruthOp condition)
    {
        if (_frame.Count == 0)
        {
            return;
        }

        var truth = condition.Get(_frame);
        for (var i = 0; i < _frame.Count; i++)
        {
            if (Bits.Has(truth.True, i))
            {
                continue;
            }

            ref var status = ref _block.Conditions[_frame.Parents[i]];
            status = Bits.Has(truth.False, i) ? Status.Unmet : Status.Unknown;
        }

        LeaveUnmet();
    }

    /// <summary>The award that this one is worked out from must be met too.</summary>
    public void Take(MatchedAward matched)
    {
        for (var i = 0; i < _frame.Count; i++)
        {
            ref var status = ref _block.Conditions[_frame.Parents[i]];
            var other = matched.StatusOf(_frame.Parents[i]);
            status = other == Status.Unmet || status == Status.Met ? other : status;
        }

        LeaveUnmet();
    }

    public void SetSums(SumOp sum, IReadOnlyList<(bool AtLeast, long Limit)> clips)
    {
        if (_frame.Count == 0)
        {
            return;
        }

        var fen = sum.Get(_frame);
        for (var i = 0; i < _frame.Count; i++)
        {
            var entry = _frame.Parents[i];
            if (fen.Values[i] == AwardColumn.NoSum)
            {
                _block.Conditions[entry] = Status.Unknown;
            }
            else
            {
                _block.Sums[entry] = Clipped(fen.Values[i], clips);
            }
        }
    }

    private static long Clipped(long fen, IReadOnlyList<(bool AtLeast, long Limit)> clips)
    {
        foreach (var (atLeast, limit) in clips)
        {
            fen = atLeast ? Math.Max(fen, limit) : Math.Min(fen, limit);
        }

        return fen;
    }

    private void LeaveUnmet()
    {
        var unmet = false;
        for (var i = 0; i < _frame.Count; i++)
        {
            unmet |= _block.Conditions[_frame.Parents[i]] == Status.Unmet;
        }

        if (!unmet)
        {
            return;
        }

        (_spare, _frame) = (_frame, _spare);
        _frame.Begin();
        for (var i = 0; i < _spare.Count; i++)
        {
            if (_block.Conditions[_spare.Parents[i]] != Status.Unmet)
            {
                Open(_spare.Parents[i]);
            }
        }
    }

    /// <summary>The place in the block stands where other frames have their parents.</summary>
    private void Open(int entry) => _frame.Add(_block.Rows[entry], entry, _block.Days[entry]);
}
