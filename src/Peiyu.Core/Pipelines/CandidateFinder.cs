using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Enterprises;
using Peiyu.Plans.Evaluation.Criteria;
using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Core.Pipelines;

/// <summary>
/// Holds the lines of boards against criteria, each once. A few are asked while the reader waits; a whole county's behind their back,
/// one county at a time, and whoever comes meanwhile sees what was found so far. A newer board brings its untouched lines along.
/// </summary>
internal sealed class CandidateFinder(SharedCases shared, IDbContextFactory<PeiyuDb> databases, IOptions<CandidateOptions> options) : IDisposable
{
    private const int Portion = 200;

    // A day that nobody asked for yet must not keep the others waiting for hours.
    private const int MostWaiting = 8;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Dictionary<(CriteriaSet Set, DateOnly AsOf), Task> _running = [];
    private readonly SemaphoreSlim _turn = new(1);
    private readonly CancellationTokenSource _stop = new();

    /// <summary>Asks what is not known yet of these lines.</summary>
    /// <returns>How many are still to be asked: 0 when all are known.</returns>
    public async Task<int> AskAsync(Board board, CriteriaSet set, IReadOnlyCollection<EnterpriseLine> lines, CancellationToken ct)
    {
        var open = lines.Where(line => !line.Candidates.Knows(set)).ToList();
        if (open.Count <= options.Value.WhileWaiting)
        {
            await AskAllAsync(board, set, open, ct);
            return 0;
        }

        if (Run(board, set, open) is { } run)
        {
            await Task.WhenAny(run, Task.Delay(Patience, ct));
            if (run.IsFaulted)
            {
                // Told to whoever asks, and tried again by the next one.
                await run;
            }
        }

        return open.Count(line => !line.Candidates.Knows(set));
    }

    /// <summary>What these lines come to with what experts gave: kept nowhere, for there are few and another expert may come.</summary>
    public async Task<IReadOnlyList<(EnterpriseLine Line, CriteriaAssessment One)>> AssessAsync(
        Board board, CriteriaSet set, IReadOnlyCollection<EnterpriseLine> portion, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var register = await CompanyReader.ReadAsync(db, board.Plan, shared, [.. portion.Select(line => line.Id)], ct);
        var population = register.ToPopulation(board.Plan);
        var lines = portion.Where(line => population.Find(line.Code) is not null).ToList();
        var assessed = CriteriaEvaluator.Assess(board.Plan, population, set, lines.Select(line => population.Find(line.Code)!), board.AsOf);
        return [.. lines.Zip(assessed)];
    }

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
        _turn.Dispose();
    }

    /// <summary>The run that asks about a county; null where too many days wait already.</summary>
    private Task? Run(Board board, CriteriaSet set, IReadOnlyList<EnterpriseLine> open)
    {
        lock (_running)
        {
            var key = (set, board.AsOf);
            foreach (var (done, _) in _running.Where(one => one.Value.IsCompletedSuccessfully).ToList())
            {
                _running.Remove(done);
            }

            if (_running.TryGetValue(key, out var run))
            {
                if (run.IsFaulted)
                {
                    _running.Remove(key);
                }

                return run;
            }

            var token = _stop.Token;
            return _running.Count >= MostWaiting ? null : _running[key] = Task.Run(() => RunAsync(board, set, open, token), token);
        }
    }

    private async Task RunAsync(Board board, CriteriaSet set, IReadOnlyList<EnterpriseLine> open, CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        try
        {
            await AskAllAsync(board, set, open, ct);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task AskAllAsync(Board board, CriteriaSet set, IReadOnlyList<EnterpriseLine> open, CancellationToken ct)
    {
        foreach (var portion in open.Chunk(Portion))
        {
            var found = (await AssessAsync(board, set, portion, ct)).ToDictionary(one => one.Line, one => CandidateRules.Of(one.Line, one.One));
            foreach (var line in portion)
            {
                line.Candidates.Keep(set, found.GetValueOrDefault(line));
            }
        }
    }
}
