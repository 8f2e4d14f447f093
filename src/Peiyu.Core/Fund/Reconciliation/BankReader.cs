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
        var lines = await db.BankLines.AsNoTracking().OrderByDescending(line => line.On).ThenByDescending(line => line.Id).ToListAsync(ct);
        var matches = await db.BankMatches.AsNoTracking().OrderBy(match => match.Id).ToListAsync(ct);
        var (known, paid) = (matches.Select(match => match.BankLineId).ToHashSet(), matches.Select(match => match.LedgerEntryId).ToHashSet());
        List<BankLine> open = [.. lines.Where(line => !known.Contains(line.Id))];
        List<LedgerPayment> free = [.. payments.Where(payment => !paid.Contains(payment.Id)).OrderByDescending(payment => payment.On).ThenByDescending(payment => payment.Id)];
        return new(
            BankMatches.Groups(matches, lines.ToDictionary(line => line.Id), payments.ToDictionary(payment => payment.Id)),
            open, free, new Matcher(plans.Plan.Calendar, open, free));
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
