using System.Diagnostics;
using Peiyu.Core.Telemetry;

namespace Peiyu.Core.Boards;

/// <summary>The board of one day, and the newer one that is being made.</summary>
internal sealed class BoardMaking(BoardMaker maker, DateOnly asOf)
{
    // So many parts are made while a reader waits.
    private const int FewParts = 8;

    private static long _asked;
    private long _revision = -1;
    private int _done;
    private int _parts;

    /// <summary>The last that was made; null before the first.</summary>
    public DayBoard? Last { get; private set; }

    /// <summary>The one of the newest revision, made or in the making.</summary>
    public Task<DayBoard> Newest { get; private set; } = null!;

    /// <summary>Whether the newest differs so little that it is worth waiting for.</summary>
    public bool IsSmall => Volatile.Read(ref _parts) <= FewParts;

    public BoardProgress Progress => new(asOf, Volatile.Read(ref _done), Volatile.Read(ref _parts));

    /// <summary>When it was asked for, in the order of asking.</summary>
    public long AskedLast { get; private set; }

    /// <summary>Begins to make the board of a revision where the last one is of another; one at a time asks.</summary>
    /// <param name="revision">The register's.</param>
    /// <param name="ct">Stops the making, not the asking: others wait for it too.</param>
    public async Task RefreshAsync(long revision, CancellationToken ct)
    {
        AskedLast = ++_asked;
        var failed = Newest is { IsFaulted: true } or { IsCanceled: true };
        if ((_revision == revision && !failed) || Newest is { IsCompleted: false })
        {
            return;
        }

        var order = await maker.OrderAsync(Last, ct);
        (_revision, _done, _parts) = (order.Mark.Revision, 0, order.Ranges.Count + 1);
        Newest = Task.Run(() => MakeAsync(order, ct), ct);
    }

    private async Task<DayBoard> MakeAsync(BoardOrder order, CancellationToken ct)
    {
        using var span = Instruments.Activities.StartActivity("board");
        span?.SetTag("peiyu.parts", order.Ranges.Count);
        var start = Stopwatch.GetTimestamp();
        var made = await maker.MakeAsync(order, Last, asOf, done => Volatile.Write(ref _done, done), ct);
        Instruments.BoardMade(order.Ranges.Count, Stopwatch.GetElapsedTime(start));
        return Last = made;
    }
}
