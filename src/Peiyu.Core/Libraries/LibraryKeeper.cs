using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Enterprises;
using Peiyu.Core.Messages;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Libraries;

/// <summary>Puts down what officials decide about libraries: many at once, whole or not at all, with a reason, on record.</summary>
public sealed class LibraryKeeper(Auditor auditor, LibraryLedger ledger, EnterpriseReader enterprises, PlanSource plans, MessageDesk messages)
{
    /// <summary>Confirms or refuses proposals. One that no longer stands is told and left alone; the others are made.</summary>
    /// <param name="actor">Who decides.</param>
    /// <param name="choices">What is decided.</param>
    /// <param name="reason">Why.</param>
    /// <param name="on">From which day it counts; the proposals must stand on it.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="NotAllowedException">Deciding is not the actor's right.</exception>
    public Task<LibraryReceipt> DecideAsync(
        Actor actor, IReadOnlyCollection<LibraryChoice> choices, string reason, DateOnly on, CancellationToken ct)
    {
        Demand(actor, reason);
        return auditor.DoAsync(actor, async work =>
        {
            var deciding = await BeginAsync(work, reason.Trim(), on, ct);
            await deciding.DecideAsync(enterprises, choices, ct);
            await messages.ToEnterprisesAsync(work, deciding.Told, ct);
            return deciding.Finish();
        }, ct);
    }

    /// <summary>Takes decisions back by new ones that say how it stood before; only the last word about somebody can be.</summary>
    /// <param name="actor">Who does.</param>
    /// <param name="decisions">Their numbers.</param>
    /// <param name="reason">Why.</param>
    /// <param name="on">From which day on.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="NotAllowedException">Deciding is not the actor's right.</exception>
    public Task<LibraryReceipt> TakeBackAsync(
        Actor actor, IReadOnlyCollection<long> decisions, string reason, DateOnly on, CancellationToken ct)
    {
        Demand(actor, reason);
        return auditor.DoAsync(actor, async work =>
        {
            var deciding = await BeginAsync(work, reason.Trim(), on, ct);
            await deciding.TakeBackAsync(enterprises, decisions, ct);
            await messages.ToEnterprisesAsync(work, deciding.Told, ct);
            return deciding.Finish();
        }, ct);
    }

    private static void Demand(Actor actor, string reason)
    {
        actor.Demand(Acts.Decide, RightOn.Libraries);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
    }

    /// <summary>Nobody else writes meanwhile, so what is read here stands until it is written.</summary>
    private async Task<LibraryDeciding> BeginAsync(AuditedWork work, string reason, DateOnly on, CancellationToken ct) =>
        new(work, plans.Plan, await ledger.ReadAsync(work.Db, ct), reason, on);
}
