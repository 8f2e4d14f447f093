using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Fund.Reconciliation;

/// <summary>Holds the ledger's payments against the bank's lines.</summary>
public sealed class BankReader(IDbContextFactory<PeiyuDb> databases, PlanSource plans)
{
    /// <exception cref="NotAllowedException">Reading the fund is not the actor's right.</exception>
    public async Task<BankBook> ReadAsync(Actor actor, CancellationToken ct)
    {
        actor.Demand(Acts.Read, RightOn.Fund);
        await using var db = await databases.CreateDbContextAsync(ct);
        var payments = await PaymentsAsync(db, ct);
        var byId = payments.ToDictionary(payment => payment.Id);
        var lines = await db.BankLines.AsNoTracking().OrderByDescending(line => line.On).ThenByDescending(line => line.Id).ToListAsync(ct);
        var taken = lines.Select(line => line.LedgerEntryId).OfType<long>().ToHashSet();
        var free = payments.Where(payment => !taken.Contains(payment.Id)).ToList();
        var bySum = free.ToLookup(payment => payment.Fen);
        var matcher = new Matcher(plans.Plan.Calendar);
        return new(
            [.. lines.Where(line => line.LedgerEntryId is not null).Select(line => (line, byId[line.LedgerEntryId!.Value]))],
            [.. lines.Where(line => line.LedgerEntryId is null).Select(line => (line, matcher.Propose(line, bySum)))],
            [.. free.OrderByDescending(payment => payment.On).ThenByDescending(payment => payment.Id)]);
    }

    /// <summary>All payments and what came back, as a bank would have them.</summary>
    internal static async Task<List<LedgerPayment>> PaymentsAsync(PeiyuDb db, CancellationToken ct)
    {
        string[] acts = [nameof(LedgerAct.Payment), nameof(LedgerAct.ClawBack), nameof(LedgerAct.Bounce)];
        return await (
            from entry in db.LedgerEntries
            where acts.Contains(entry.Act)
            join line in db.LedgerLines on entry.Id equals line.EntryId
            where line.Bucket == Buckets.Paid
            from one in db.Cases.Where(one => one.Id == entry.CaseId).DefaultIfEmpty()
            orderby entry.Id
            select new LedgerPayment(entry.Id, entry.On, line.Fen, one!.Key, entry.Reference, entry.Text)).ToListAsync(ct);
    }
}
