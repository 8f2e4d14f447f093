using System.Runtime.ExceptionServices;
using Peiyu.Columns.Storage;
using Peiyu.Columns.Vectors;
using Peiyu.Plans.Model;

namespace Peiyu.Columns.Evaluation;

/// <summary>Works a policy out block by block, the blocks shared out among the workers.</summary>
internal sealed class AwardBlocks(Plan plan, Policy policy, ColumnStore store, DateOnly asOf, Func<AwardProgram> compile, bool otherYears, int blockRows)
{
    private readonly Table _table = store.Table(policy.On);

    public AwardColumn Run(int workers)
    {
        var program = compile();
        var rows = program.Rows();
        var blocks = new AwardBlock[(rows.Count + blockRows - 1) / blockRows];
        var next = -1;
        void Work(AwardProgram own)
        {
            for (var block = Interlocked.Increment(ref next); block < blocks.Length; block = Interlocked.Increment(ref next))
            {
                blocks[block] = Block(own, rows, block * blockRows, Math.Min(rows.Count, (block + 1) * blockRows));
            }
        }

        if (workers == 1 || blocks.Length < 2)
        {
            Work(program);
        }
        else
        {
            InParallel(Math.Min(workers, blocks.Length), worker => Work(worker == 0 ? program : compile()));
        }

        return AwardBlock.Join(policy, blocks, hasEvents: policy.On != plan.Register, otherYears);
    }

    /// <summary>What one of the workers can't do is said as if there were but one.</summary>
    private static void InParallel(int workers, Action<int> work)
    {
        try
        {
            Parallel.For(0, workers, work);
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }

    private AwardBlock Block(AwardProgram program, RowSet rows, int start, int end)
    {
        var block = new AwardBlock((end - start) * Math.Max(1, policy.At.Count));
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

        program.Judge(block, otherYears);
        return block;
    }

    private static void AddAll(AwardBlock block, Frame rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            block.Add(rows.Rows[i], 0, IntVector.None, outOfYear: false);
        }
    }

    /// <summary>Of the cases that are not void, the stages that have happened.</summary>
    private void AddEvents(AwardBlock block, Frame rows)
    {
        var ends = policy.On.Void is { } field ? Days(field) : null;
        var stages = policy.At.Select(Days).ToArray();
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
                    block.Add(row, (byte)stage, days[row], !InYear(days[row]));
                }
            }
        }
    }

    private int[]? Days(Field field) => (_table.Column(field) as DayColumn)?.Days;

    private bool InYear(int day) => day >= plan.FirstDay.DayNumber && day <= plan.LastDay.DayNumber;
}
