using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Data;
using Peiyu.Core.Register;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Boards;

/// <summary>
/// Gives everybody the board of a day within their scope. Boards are made from the database and kept while the register stands;
/// after a small change the new one is waited for, after a large one the old one is shown until it is made. Whoever may see
/// nobody's data gets an empty one, and nothing is made for them.
/// </summary>
public sealed class BoardSource(
    PlanSource plans, SharedCases shared, IDbContextFactory<PeiyuDb> databases, IOptions<BoardOptions> options, ChangeWatch watch) : IDisposable
{
    // Enterprises times days that are kept; a line with its awards is about a kilobyte.
    private const int MostLines = 400_000;
    private const int MostDays = 8;

    // Each takes all cores; more at once would only make all of them late.
    private const int MostMakings = 2;

    private readonly SemaphoreSlim _one = new(1);
    private readonly SemaphoreSlim _turns = new(MostMakings);
    private readonly Dictionary<DateOnly, BoardMaking> _days = [];
    private readonly Lazy<BoardMaker> _maker = new(() => new(plans.Plan, shared, databases, options.Value.PartSize));
    private readonly CancellationTokenSource _stop = new();
    private KnownRevision? _revision;

    /// <summary>The plan that is served.</summary>
    public Plan Plan => plans.Plan;

    /// <summary>The board of a day as the register stands, however long it takes.</summary>
    public async Task<Board> GetAsync(DateOnly asOf, Scope scope, CancellationToken ct)
    {
        if (scope.IsNothing)
        {
            return Nobodys(asOf);
        }

        var making = await HoldAsync(asOf, ct);
        try
        {
            return (await making.Newest.WaitAsync(ct)).Within(scope);
        }
        finally
        {
            making.Release();
        }
    }

    /// <summary>What there is to show of a day, after waiting no longer than a reader does.</summary>
    public async Task<BoardAnswer> TryGetAsync(DateOnly asOf, Scope scope, TimeSpan patience, CancellationToken ct)
    {
        if (scope.IsNothing)
        {
            return new(Nobodys(asOf), null);
        }

        var making = await HoldAsync(asOf, ct);
        try
        {
            await making.WaitAsync(patience, ct);
            return making.Newest is { IsCompleted: true } newest
                ? new((await newest).Within(scope), null)
                : new(making.Last?.Within(scope), making.Progress);
        }
        finally
        {
            making.Release();
        }
    }

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
        _one.Dispose();
    }

    private Board Nobodys(DateOnly asOf) => new(plans.Plan, asOf, 0, Scope.Nothing, BoardPart.Empty, []);

    /// <summary>The making of a day, held for whoever asked until they release it.</summary>
    private async Task<BoardMaking> HoldAsync(DateOnly asOf, CancellationToken ct)
    {
        var revision = await RevisionAsync(ct);
        await _one.WaitAsync(ct);
        try
        {
            if (!_days.TryGetValue(asOf, out var making))
            {
                MakeRoom();
                _days.Add(asOf, making = new(_maker.Value, asOf, _turns, _stop.Token));
            }

            making.Refresh(revision);
            making.Hold();
            return making;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Asked of the database only after something was changed.</summary>
    private async Task<long> RevisionAsync(CancellationToken ct)
    {
        var mark = await watch.ReadAsync(ct);
        if (_revision is { } known && known.Mark == mark)
        {
            return known.Revision;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var revision = await RegisterReader.RevisionAsync(db, ct);
        _revision = new(mark, revision);
        return revision;
    }

    private sealed record KnownRevision(ChangeMark Mark, long Revision);

    /// <summary>Forgets the day that was asked for the longest ago, where there are too many.</summary>
    private void MakeRoom()
    {
        // A day has as many as another: so a board that is not made yet counts for what it will be.
        var most = _days.Values.Max(making => making.Enterprises) ?? 0;
        while (_days.Count >= MostDays || (_days.Count > 0 && _days.Count * most > MostLines))
        {
            var (day, oldest) = _days.MinBy(kept => kept.Value.AskedLast);
            _days.Remove(day);
            oldest.Release();
        }
    }
}
