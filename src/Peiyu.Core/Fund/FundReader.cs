using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Fund;

/// <summary>Tells how the fund stands and what was posted, to whoever may read it.</summary>
public sealed class FundReader(IDbContextFactory<PeiyuDb> databases)
{
    // Three years of columns are as many as a page holds.
    private const int MostMonths = 36;

    /// <exception cref="NotAllowedException">Reading the fund is not the actor's right.</exception>
    public async Task<Balances> BalancesAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await OpenAsync(actor, ct);
        return await Ledger.BalancesAsync(db, ct);
    }

    /// <summary>A page of the postings, the latest first, and how many there are.</summary>
    /// <exception cref="NotAllowedException">Reading the fund is not the actor's right.</exception>
    public async Task<(IReadOnlyList<LedgerRow> Rows, int Count)> ListAsync(
        Actor actor, PostingQuery query, (int Page, int Size) part, CancellationToken ct)
    {
        await using var db = await OpenAsync(actor, ct);
        var found = PostingSearch.Find(db, query);
        var rows = await found.OrderByDescending(entry => entry.Id).Skip((part.Page - 1) * part.Size).Take(part.Size).ToListAsync(ct);
        return (await PostingSearch.RowsAsync(db, rows, ct), await found.CountAsync(ct));
    }

    /// <summary>Null where there is no such posting.</summary>
    /// <exception cref="NotAllowedException">Reading the fund is not the actor's right.</exception>
    public async Task<LedgerRow?> FindAsync(Actor actor, long id, CancellationToken ct)
    {
        await using var db = await OpenAsync(actor, ct);
        return await db.LedgerEntries.AsNoTracking().FirstOrDefaultAsync(entry => entry.Id == id, ct) is { } entry
            ? (await PostingSearch.RowsAsync(db, [entry], ct))[0]
            : null;
    }

    /// <summary>All postings for one claim, the earliest first.</summary>
    /// <exception cref="NotAllowedException">Reading the fund is not the actor's right.</exception>
    public async Task<IReadOnlyList<LedgerRow>> OfCaseAsync(Actor actor, long caseId, CancellationToken ct)
    {
        await using var db = await OpenAsync(actor, ct);
        var entries = await db.LedgerEntries.AsNoTracking().Where(entry => entry.CaseId == caseId).OrderBy(entry => entry.Id).ToListAsync(ct);
        return await PostingSearch.RowsAsync(db, entries, ct);
    }

    /// <summary>How a pot's year stood at the ends of the months in which anything was posted, and those between.</summary>
    /// <exception cref="NotAllowedException">Reading the fund is not the actor's right.</exception>
    public async Task<IReadOnlyList<MonthStand>> MonthsAsync(Actor actor, string pot, int year, CancellationToken ct)
    {
        await using var db = await OpenAsync(actor, ct);
        var moved = await (
            from line in db.LedgerLines
            where line.Pot == pot && line.Year == year
            join entry in db.LedgerEntries on line.EntryId equals entry.Id
            group line.Fen by new { entry.On, line.Bucket } into day
            select new DayMove(day.Key.On, day.Key.Bucket, day.Sum())).ToListAsync(ct);
        return moved.Count == 0 ? [] : [.. Ends(moved.Min(one => one.On), moved.Max(one => one.On)).Select(end => Stand(moved, end))];
    }

    private static MonthStand Stand(List<DayMove> moved, DateOnly end)
    {
        return new(end, -In(Buckets.Source), In(Buckets.Reserved) + In(Buckets.Committed), In(Buckets.Paid));

        decimal In(string bucket) => Fen.ToYuan(moved.Where(one => one.On <= end && one.Bucket == bucket).Sum(one => one.Fen));
    }

    private static IEnumerable<DateOnly> Ends(DateOnly first, DateOnly last)
    {
        var begin = new DateOnly(first.Year, first.Month, 1);
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        return Enumerable.Range(Math.Max(0, months - MostMonths), Math.Min(months, MostMonths)).Select(month => begin.AddMonths(month + 1).AddDays(-1));
    }

    private async Task<PeiyuDb> OpenAsync(Actor actor, CancellationToken ct)
    {
        actor.Demand(Acts.Read, RightOn.Fund);
        return await databases.CreateDbContextAsync(ct);
    }

    private sealed record DayMove(DateOnly On, string Bucket, long Fen);
}
