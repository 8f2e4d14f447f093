using Peiyu.Columns.Storage;
using Peiyu.Columns.Vectors;
using Peiyu.Plans.Model;

namespace Peiyu.Columns.Evaluation;

/// <summary>Works a policy out block by block, the blocks shared out among the workers.</summary>
internal sealed class AwardBlocks(Plan plan, Policy policy, ColumnStore store, DateOnly asOf, bool otherYears)
{
    private readonly Table _table = store.Table(policy.On);

    /// <param name="workers">Who works.</param>
    /// <param name="compile">Makes the program for one worker.</param>
    /// <param name="order">Puts the entries in the policy's order once all of them are judged; null for a policy without one.</param>
    public AwardColumn Run(Workers workers, Func<AwardProgram> compile, Action<AwardEntries>? order)
    {
        var program = compile();
        var rows = program.Rows();
        var blocks = new AwardEntries[workers.Parts(rows.Count)];
        workers.Share(rows.Count, program, compile, (own, block, start, end) => blocks[block] = Block(own, rows, start, end, order is null));
        var entries = AwardEntries.Join(blocks);
        if (order is not null)
        {
            order(entries);
            workers.Share(entries.Count, program, compile, (own, _, start, end) => own.SetSums(entries, start, end));
        }

        return new(policy, entries) { HasEvents = policy.On != plan.Register, OtherYears = otherYears };
    }

    private AwardEntries Block(AwardProgram program, RowSet rows, int start, int end, bool withSums)
    {
        var block = new AwardEntries((end - start) * Math.Max(1, policy.At.Count));
        if (policy.From > asOf)
        {
            return block;
        }

        var about = program.About(rows, start, end);
        if (policy.On == plan.Register)
        {
            AddAll(block, about);
        }
        else
        {
            AddEvents(block, about);
        }

        program.Judge(block, otherYears, withSums);
        return block;
    }

    private static void AddAll(AwardEntries block, Frame rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            block.Add(rows.Rows[i], 0, IntVector.None, outOfYear: false);
        }
    }

    /// <summary>Of the cases that are not void, the stages that have happened.</summary>
    private void AddEvents(AwardEntries block, Frame rows)
    {
        var ends = policy.On.Void is { } field ? Days(field) : null;
        var stages = policy.At.Select(Days).ToArray();
        var (first, last) = RightDays();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows.Rows[i];
            if (ends is not null && ends[row] >= 0 && ends[row] <= asOf.DayNumber)
            {
                continue;
            }

            for (var stage = 0; stage < stages.Length; stage++)
            {
                if (stages[stage] is { } days && days[row] >= 0 && days[row] <= asOf.DayNumber)
                {
                    block.Add(row, (byte)stage, days[row], days[row] < first || days[row] > last);
                }
            }
        }
    }

    private int[]? Days(Field field) => (_table.Column(field) as DayColumn)?.Days;

    /// <summary>Between which days an event gives a right, both included.</summary>
    private (int First, int Last) RightDays() => policy.Valid is { } valid
        ? (valid.From?.DayNumber ?? 0, valid.To?.DayNumber ?? int.MaxValue)
        : (plan.FirstDay.DayNumber, plan.LastDay.DayNumber);
}
