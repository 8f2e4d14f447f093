using System.Runtime.ExceptionServices;

namespace Peiyu.Columns.Evaluation;

/// <summary>Shares the parts of a piece of work out among threads.</summary>
/// <param name="most">How many work at most.</param>
/// <param name="blockRows">How many rows or entries a part has.</param>
internal sealed class Workers(int most, int blockRows)
{
    /// <summary>How many parts so many rows or entries have.</summary>
    public int Parts(int count) => (count + blockRows - 1) / blockRows;

    /// <param name="count">How many rows or entries.</param>
    /// <param name="first">What the first worker works with, of its own.</param>
    /// <param name="make">Makes that for another one.</param>
    /// <param name="work">Does one part: its number, from the first row or entry to before the last.</param>
    public void Share<TOwn>(int count, TOwn first, Func<TOwn> make, Action<TOwn, int, int, int> work)
    {
        var (parts, next) = (Parts(count), -1);
        void Work(TOwn own)
        {
            for (var part = Interlocked.Increment(ref next); part < parts; part = Interlocked.Increment(ref next))
            {
                work(own, part, part * blockRows, Math.Min(count, (part + 1) * blockRows));
            }
        }

        if (most == 1 || parts < 2)
        {
            Work(first);
        }
        else
        {
            InParallel(Math.Min(most, parts), worker => Work(worker == 0 ? first : make()));
        }
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
}
