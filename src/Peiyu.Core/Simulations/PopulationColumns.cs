using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Peiyu.Columns;
using Peiyu.Columns.Simulation;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Register;
using Peiyu.Plans.Drafts;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Simulations;

/// <summary>
/// The register in columns with what the plan says about it, kept while the register stands: drafts of the plan are answered from it.
/// It is read once for all who ask, whether they wait or not.
/// </summary>
public sealed partial class PopulationColumns(
    PlanSource plans, IDbContextFactory<PeiyuDb> databases, TimeProvider clock, ILogger<PopulationColumns> log) : IDisposable
{
    // The answer of a day with a hundred thousand enterprises takes some megabytes.
    private const int MostDays = 4;

    // What failed is not tried again at once: a page that waits asks every two seconds.
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _one = new(1);
    private readonly Lock _lock = new();
    private Reading? _reading;

    /// <summary>What the plan says on a day; null where that takes longer than a reader waits: ask again.</summary>
    /// <exception cref="NotAllowedException">Only who sees the whole county may try out what it would pay.</exception>
    public async Task<ColumnAnswer?> TryGetAsync(Actor actor, DateOnly asOf, TimeSpan patience, CancellationToken ct)
    {
        if (!MayAsk(actor))
        {
            throw new NotAllowedException(Acts.Read, RightOn.Policies);
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var answer = Read(await RegisterReader.RevisionAsync(db, ct), asOf);
        return await Task.WhenAny(answer, Task.Delay(patience, ct)) == answer ? await answer : null;
    }

    /// <summary>What a draft of the plan would change; one at a time, for each takes all cores.</summary>
    /// <param name="known">What the plan says.</param>
    /// <param name="changes">By <see cref="Lever.Key"/>.</param>
    /// <param name="ct">Stops waiting for the turn.</param>
    public async Task<SimulationResult> TryOutAsync(ColumnAnswer known, IReadOnlyDictionary<string, decimal> changes, CancellationToken ct)
    {
        await _one.WaitAsync(ct);
        try
        {
            return Simulator.Compare(known, ColumnEvaluator.Evaluate(known, PlanDraft.Of(known.Plan, changes), Environment.ProcessorCount));
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    public static bool MayAsk(Actor actor) => actor.Scope.IsCounty && actor.May(Acts.Read, RightOn.Policies);

    /// <summary>What failed is tried again by whoever asks after a while.</summary>
    private Task<ColumnAnswer> Read(long revision, DateOnly asOf)
    {
        lock (_lock)
        {
            if (_reading is not { } known || known.Revision < revision || (known.Store.IsFaulted && clock.GetElapsedTime(known.Begun) > Rest))
            {
                _reading = known = new(revision, clock.GetTimestamp(), Task.Run(StoreAsync), []);
            }

            if (known.Days.Find(one => one.Day == asOf).Answer is not { } day)
            {
                day = Task.Run(() => AnswerAsync(known.Store, asOf));
                known.Days.Add((asOf, day));
                known.Days.RemoveRange(0, Math.Max(0, known.Days.Count - MostDays));
            }

            return day;
        }
    }

    private async Task<ColumnAnswer> AnswerAsync(Task<ColumnStore> store, DateOnly asOf)
    {
        try
        {
            return ColumnEvaluator.Evaluate(plans.Plan, await store, asOf, Environment.ProcessorCount);
        }
        catch (Exception exception)
        {
            LogFailed(exception, asOf);
            throw;
        }
    }

    [LoggerMessage(LogLevel.Error, "The register could not be evaluated in columns for {Day}.")]
    private partial void LogFailed(Exception exception, DateOnly day);

    private async Task<ColumnStore> StoreAsync()
    {
        await using var db = await databases.CreateDbContextAsync();
        var register = await RegisterReader.ReadAsync(db, plans.Plan, CancellationToken.None);
        return ColumnStore.Of(plans.Plan, register.ToPopulation(plans.Plan));
    }

    /// <summary>The days that were asked for last, the newest at the end.</summary>
    private sealed record Reading(
        long Revision, long Begun, Task<ColumnStore> Store, List<(DateOnly Day, Task<ColumnAnswer>? Answer)> Days);
}
