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
/// after a small change the new one is waited for, after a large one the old one is shown until it is made.
/// </summary>
public sealed class BoardSource(PlanSource plans, IDbContextFactory<PeiyuDb> databases, IOptions<BoardOptions> options, ChangeWatch watch) : IDisposable
{
    // Enterprises times days that are kept; a line with its awards is about a kilobyte.
    private const int MostLines = 400_000;
    private const int MostDays = 8;

    private readonly SemaphoreSlim _one = new(1);
    private readonly Dictionary<DateOnly, BoardMaking> _days = [];
    private readonly Lazy<BoardMaker> _maker = new(() => new(plans.Plan, databases, options.Value.PartSize));
    private readonly CancellationTokenSource _stop = new();
    private KnownRevision? _revision;

    /// <summary>The plan that is served.</summary>
    public Plan Plan => plans.Plan;

    /// <summary>The board of a day as the register stands, however long it takes.</summary>
    public async Task<Board> GetAsync(DateOnly asOf, Scope scope, CancellationToken ct)
    {
        var making = await MakingAsync(asOf, ct);
        return (await making.Newest.WaitAsync(ct)).Within(scope);
    }

    /// <summary>What there is to show of a day, after waiting no longer than a reader does.</summary>
    public async Task<BoardAnswer> TryGetAsync(DateOnly asOf, Scope scope, TimeSpan patience, CancellationToken ct)
    {
        var making = await MakingAsync(asOf, ct);
        if (!making.Newest.IsCompleted && (making.Last is null || making.IsSmall))
        {
            await Task.WhenAny(making.Newest, Task.Delay(patience, ct));
        }

        return making.Newest is { IsCompleted: true } newest
            ? new((await newest).Within(scope), null)
            : new(making.Last?.Within(scope), making.Progress);
    }

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
        _one.Dispose();
    }

    private async Task<BoardMaking> MakingAsync(DateOnly asOf, CancellationToken ct)
    {
        var revision = await RevisionAsync(ct);
        await _one.WaitAsync(ct);
        try
        {
            if (!_days.TryGetValue(asOf, out var making))
            {
                MakeRoom();
                _days.Add(asOf, making = new(_maker.Value, asOf));
            }

            await making.RefreshAsync(revision, _stop.Token);
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
        while (_days.Count >= MostDays || _days.Values.Sum(making => making.Last?.County.Enterprises.Count ?? 0) > MostLines)
        {
            _days.Remove(_days.MinBy(day => day.Value.AskedLast).Key);
        }
    }
}
