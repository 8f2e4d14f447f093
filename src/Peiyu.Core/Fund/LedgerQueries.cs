using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Core.Fund.Closing;

namespace Peiyu.Core.Fund;

/// <summary>Sums of the ledger's lines. No sum is kept anywhere: each is asked for when it is needed.</summary>
internal static class LedgerQueries
{
    /// <summary>Whether money was ever let into it; then it is a pot, whatever today's plan says.</summary>
    public static Task<bool> IsPotAsync(this PeiyuDb db, string pot, CancellationToken ct) =>
        db.LedgerLines.AnyAsync(line => line.Pot == pot && line.Bucket == Buckets.Available, ct);

    public static Task<bool> IsClosedAsync(this PeiyuDb db, string pot, int year, CancellationToken ct)
    {
        var key = ClosingKey(pot, year);
        return db.LedgerEntries.AnyAsync(entry => entry.Key == key, ct);
    }

    public static string ClosingKey(string pot, int year) => $"closing/{pot}/{year}";

    /// <summary>What stands in an account, in fen.</summary>
    public static Task<long> FenOfAsync(this PeiyuDb db, string pot, int year, string bucket, CancellationToken ct) => db.LedgerLines
        .Where(line => line.Pot == pot && line.Year == year && line.Bucket == bucket)
        .SumAsync(line => line.Fen, ct);

    /// <summary>What a claim holds, by account; accounts that are empty again are left out.</summary>
    public static async Task<List<CaseStand>> StandsOfAsync(this PeiyuDb db, long caseId, CancellationToken ct) => await (
            from entry in db.LedgerEntries
            where entry.CaseId == caseId
            join line in db.LedgerLines on entry.Id equals line.EntryId
            group line.Fen by new { line.Pot, line.Year, line.Bucket } into account
            where account.Sum() != 0
            orderby account.Key.Year
            select new CaseStand(account.Key.Pot, account.Key.Year, account.Key.Bucket, account.Sum()))
        .ToListAsync(ct);

    /// <summary>What was clawed back of a claim, in fen.</summary>
    public static Task<long> ReturnedOfAsync(this PeiyuDb db, long caseId, CancellationToken ct)
    {
        var clawBack = nameof(LedgerAct.ClawBack);
        return (
            from entry in db.LedgerEntries
            where entry.CaseId == caseId && entry.Act == clawBack
            join line in db.LedgerLines on entry.Id equals line.EntryId
            where line.Bucket != Buckets.Paid
            select line.Fen).SumAsync(ct);
    }

    /// <summary>The claims that hold something of a pot's year, by number.</summary>
    public static async Task<List<ClosingClaim>> HeldAsync(this PeiyuDb db, string pot, int year, CancellationToken ct)
    {
        var held = await (
            from line in db.LedgerLines
            where line.Pot == pot && line.Year == year && (line.Bucket == Buckets.Reserved || line.Bucket == Buckets.Committed)
            join entry in db.LedgerEntries on line.EntryId equals entry.Id
            join one in db.Cases on entry.CaseId equals one.Id
            group line.Fen by new { one.Id, one.Key, line.Bucket } into part
            where part.Sum() != 0
            select new { part.Key.Id, part.Key.Key, part.Key.Bucket, Fen = part.Sum() }).ToListAsync(ct);
        return [.. held.GroupBy(part => (part.Id, part.Key)).OrderBy(claim => claim.Key.Id).Select(claim => new ClosingClaim(
            claim.Key.Id,
            claim.Key.Key,
            Fen.ToYuan(claim.Where(part => part.Bucket == Buckets.Reserved).Sum(part => part.Fen)),
            Fen.ToYuan(claim.Where(part => part.Bucket == Buckets.Committed).Sum(part => part.Fen))))];
    }

    /// <summary>What went into and out of every account, by what it was posted for.</summary>
    public static async Task<List<Turnover>> TurnoversAsync(this PeiyuDb db, CancellationToken ct) => await (
            from line in db.LedgerLines
            join entry in db.LedgerEntries on line.EntryId equals entry.Id
            group line.Fen by new { line.Pot, line.Year, line.Bucket, entry.Act, In = line.Fen > 0 } into account
            select new Turnover(account.Key.Pot, account.Key.Year, account.Key.Bucket, account.Key.Act, account.Key.In, account.Sum()))
        .ToListAsync(ct);
}
