using System.Collections.Concurrent;

namespace Peiyu.Plans.Tables;

/// <summary>
/// Reads a sequence on another thread, some batches ahead of whoever uses it: what makes the items and what uses them then
/// work at the same time.
/// </summary>
public static class ReadAhead
{
    private const int Batch = 512;
    private const int BatchesAhead = 8;

    public static IEnumerable<T> Of<T>(IEnumerable<T> source)
    {
        using var batches = new BlockingCollection<T[]>(BatchesAhead);
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() => Fill(source, batches, stop.Token), CancellationToken.None);
        try
        {
            foreach (var item in batches.GetConsumingEnumerable().SelectMany(batch => batch))
            {
                yield return item;
            }

            // What went wrong while reading is thrown here, where it would have been.
            reading.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            Task.WaitAny(reading);
        }
    }

    private static void Fill<T>(IEnumerable<T> source, BlockingCollection<T[]> batches, CancellationToken stop)
    {
        try
        {
            foreach (var batch in source.Chunk(Batch))
            {
                batches.Add(batch, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Nobody wants the rest.
        }
        finally
        {
            batches.CompleteAdding();
        }
    }
}
