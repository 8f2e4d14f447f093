using System.Numerics;
using System.Runtime.InteropServices;
using Peiyu.Columns;
using Peiyu.Columns.Storage;

namespace Peiyu.Bench.Peers;

/// <summary>Reads every array that the awards have read once and adds it up: what the memory alone would take.</summary>
internal sealed class BareReading
{
    // So small that both threads have enough of them, so large that starting one is nothing.
    private const int Piece = 1 << 16;

    private readonly List<ReadOnlyMemory<ulong>> _pieces = [];

    /// <param name="store">After the awards were evaluated: it holds what they read.</param>
    public BareReading(ColumnStore store)
    {
        foreach (var array in store.Tables.SelectMany(Arrays).Concat(store.Facts.Values.SelectMany(Arrays)))
        {
            Bytes += Buffer.ByteLength(array);
            var words = Words(array);
            for (var at = 0; at < words.Length; at += Piece)
            {
                _pieces.Add(words.AsMemory(at, Math.Min(Piece, words.Length - at)));
            }
        }
    }

    public long Bytes { get; }

    public long Run(int threads)
    {
        var sum = 0L;
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, thread =>
        {
            var own = Vector<ulong>.Zero;
            for (var piece = thread; piece < _pieces.Count; piece += threads)
            {
                foreach (var vector in MemoryMarshal.Cast<ulong, Vector<ulong>>(_pieces[piece].Span))
                {
                    own += vector;
                }
            }

            Interlocked.Add(ref sum, unchecked((long)Vector.Sum(own)));
        });
        return sum;
    }

    private static ulong[] Words(Array array)
    {
        var words = new ulong[Buffer.ByteLength(array) / sizeof(ulong)];
        Buffer.BlockCopy(array, 0, words, 0, words.Length * sizeof(ulong));
        return words;
    }

    private static IEnumerable<Array> Arrays(Table table) => table.Columns.Values.SelectMany(Arrays).Append(table.Owners);

    private static IEnumerable<Array> Arrays(Column column) => column switch
    {
        NumberColumn numbers => [numbers.Values, numbers.Known],
        TruthColumn truths => [truths.Yes, truths.No],
        TextColumn texts => [texts.Codes],
        DayColumn days => [days.Days],
        _ => [],
    };
}
