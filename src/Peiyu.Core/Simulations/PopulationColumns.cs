using Microsoft.EntityFrameworkCore;
using Peiyu.Columns;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Register;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Simulations;

/// <summary>
/// The register in columns with what the plan says about it, kept while the register stands: drafts of the plan are answered from it.
/// It is read once for all who ask, whether they wait or not.
/// </summary>
public sealed class PopulationColumns(PlanSource plans, IDbContextFactory<PeiyuDb> databases)
{
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

    public static bool MayAsk(Actor actor) => actor.Scope.IsCounty && actor.May(Acts.Read, RightOn.Policies);

    /// <summary>What failed is tried again by whoever asks next.</summary>
    private Task<ColumnAnswer> Read(long revision, DateOnly asOf)
    {
        lock (_lock)
        {
            if (_reading is not { } known || known.Revision != revision || known.Store.IsFaulted)
            {
                _reading = known = new(revision, Task.Run(StoreAsync), []);
            }

            if (!known.Days.TryGetValue(asOf, out var day) || day.IsFaulted)
            {
                known.Days[asOf] = day = Task.Run(async () =>
                    ColumnEvaluator.Evaluate(plans.Plan, await known.Store, asOf, Environment.ProcessorCount));
            }

            return day;
        }
    }

    private async Task<ColumnStore> StoreAsync()
    {
        await using var db = await databases.CreateDbContextAsync();
        var register = await RegisterReader.ReadAsync(db, plans.Plan, CancellationToken.None);
        return ColumnStore.Of(plans.Plan, register.ToPopulation(plans.Plan));
    }

    private sealed record Reading(long Revision, Task<ColumnStore> Store, Dictionary<DateOnly, Task<ColumnAnswer>> Days);
}
