using System.Diagnostics;
using System.Globalization;
using Peiyu.Core.Telemetry;

namespace Peiyu.Core.Boards;

/// <summary>
/// The board of one day, and the newer one that is being made. It is made as long as somebody holds it: whoever keeps the day,
/// and whoever waits for it.
/// </summary>
/// <param name="maker">Makes boards.</param>
/// <param name="asOf">The day.</param>
/// <param name="turns">Large boards wait here for their turn.</param>
/// <param name="stop">Stops the making, not the asking: others wait for it too.</param>
internal sealed class BoardMaking(BoardMaker maker, DateOnly asOf, SemaphoreSlim turns, CancellationToken stop) : IDisposable
{
    // So many parts are made while a reader waits.
    private const int FewParts = 8;

    private static long _asked;
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(stop);
    private int _holders = 1;
    private long _revision = -1;
    private int _done;
    private int _parts;
    private int _enterprises;
    private bool _isInLine;

    /// <summary>The last that was made; null before the first.</summary>
    public DayBoard? Last { get; private set; }

    /// <summary>The one of the newest revision, made or in the making.</summary>
    public Task<DayBoard> Newest { get; private set; } = null!;

    public BoardProgress Progress => new(asOf, Volatile.Read(ref _done), Volatile.Read(ref _parts), Volatile.Read(ref _isInLine));

    /// <summary>When it was asked for, in the order of asking.</summary>
    public long AskedLast { get; private set; }

    /// <summary>How many enterprises it holds, or will hold when it is made; null while that is not known.</summary>
    public int? Enterprises => Volatile.Read(ref _enterprises) is > 0 and var known ? known : Last?.County.Enterprises.Count;

    private Task<BoardOrder> Ordered { get; set; } = null!;

    /// <summary>Begins to make the board of a revision where the last one is of another; one at a time asks.</summary>
    /// <param name="revision">The register's.</param>
    public void Refresh(long revision)
    {
        AskedLast = ++_asked;
        var failed = Newest is { IsFaulted: true } or { IsCanceled: true };
        if ((Volatile.Read(ref _revision) == revision && !failed) || Newest is { IsCompleted: false })
        {
            return;
        }

        (_done, _parts) = (0, 0);
        var (last, token) = (Last, _stop.Token);
        Ordered = Task.Run(() => OrderAsync(last, token), token);
        Newest = Task.Run(() => MakeAsync(Ordered, last, token), token);
    }

    /// <summary>Waits for the newest, no longer than that, and only where there is no other or it differs little from that one.</summary>
    public async Task WaitAsync(TimeSpan patience, CancellationToken ct)
    {
        var enough = Task.Delay(patience, ct);
        await Task.WhenAny(Ordered, Newest, enough);
        if (Last is null || Volatile.Read(ref _parts) <= FewParts)
        {
            await Task.WhenAny(Newest, enough);
        }
    }

    public void Hold() => Interlocked.Increment(ref _holders);

    /// <summary>What nobody holds any more is not made to the end.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _holders) == 0)
        {
            Dispose();
        }
    }

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
    }

    private async Task<BoardOrder> OrderAsync(DayBoard? last, CancellationToken ct)
    {
        var order = await maker.OrderAsync(last, ct);
        Volatile.Write(ref _enterprises, order.Layout.Enterprises);
        Volatile.Write(ref _parts, order.Ranges.Count + 1);
        Volatile.Write(ref _revision, order.Mark.Revision);
        return order;
    }

    private async Task<DayBoard> MakeAsync(Task<BoardOrder> ordered, DayBoard? last, CancellationToken ct)
    {
        var order = await ordered;
        if (last is not null && order.Ranges.Count < FewParts)
        {
            return await MakeAsync(order, last, ct);
        }

        Volatile.Write(ref _isInLine, true);
        await turns.WaitAsync(ct);
        try
        {
            Volatile.Write(ref _isInLine, false);
            return await MakeAsync(order, last, ct);
        }
        finally
        {
            turns.Release();
        }
    }

    private async Task<DayBoard> MakeAsync(BoardOrder order, DayBoard? last, CancellationToken ct)
    {
        using var span = Instruments.Activities.StartActivity("board");
        span?.SetTag("peiyu.parts", order.Ranges.Count).SetTag("peiyu.as_of", asOf.ToString("O", CultureInfo.InvariantCulture));
        var start = Stopwatch.GetTimestamp();
        var made = await maker.MakeAsync(order, last, asOf, done => Volatile.Write(ref _done, done), ct);
        Instruments.BoardMade(order.Ranges.Count, Stopwatch.GetElapsedTime(start));
        return Last = made;
    }
}
