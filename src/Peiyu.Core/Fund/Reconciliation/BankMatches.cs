using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Audit;
using Peiyu.Core.Data;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Core.Fund.Reconciliation;

/// <summary>Puts lines and payments together and takes them apart, within a change.</summary>
internal static class BankMatches
{
    /// <summary>Why these are not the same money; null where they are.</summary>
    public static async Task<string?> ObjectionAsync(PeiyuDb db, IReadOnlyList<BankLine> lines, IReadOnlyList<LedgerPayment> payments, CancellationToken ct)
    {
        var (lineIds, postings) = (lines.Select(line => line.Id).ToList(), payments.Select(payment => payment.Id).ToList());
        return lines.Count > 1 && payments.Count > 1 ? "一行对几笔，或者几行对一笔；几行对几笔看不出哪一行是哪一笔，请分开对。"
            : await db.BankMatches.AnyAsync(match => lineIds.Contains(match.BankLineId) || postings.Contains(match.LedgerEntryId), ct)
                ? "银行的这一行或账上的这一笔已经对上了别的；先拆开再对。"
            : lines.Sum(line => line.Fen) is var bank && payments.Sum(payment => payment.Fen) is var ledger && bank != ledger
                ? $"金额不同：银行 {Amounts.Yuan(Fen.ToYuan(bank))}，账上 {Amounts.Yuan(Fen.ToYuan(ledger))}，不能对上。"
            : null;
    }

    /// <summary>One of one side, one or several of the other.</summary>
    public static void Add(AuditedWork work, IReadOnlyList<BankLine> lines, IReadOnlyList<LedgerPayment> payments) => work.Db.BankMatches.AddRange(
        from line in lines
        from payment in payments
        select new BankMatch { BankLineId = line.Id, LedgerEntryId = payment.Id, Fen = lines.Count > 1 ? line.Fen : payment.Fen, At = work.Now, By = work.Actor.Name });

    /// <summary>All that stands together with a line; empty where it stands alone.</summary>
    public static async Task<List<BankMatch>> OfLineAsync(PeiyuDb db, long line, CancellationToken ct)
    {
        var postings = db.BankMatches.Where(match => match.BankLineId == line).Select(match => match.LedgerEntryId);
        var lines = db.BankMatches.Where(match => postings.Contains(match.LedgerEntryId)).Select(match => match.BankLineId);
        return await db.BankMatches.Where(match => lines.Contains(match.BankLineId)).OrderBy(match => match.Id).ToListAsync(ct);
    }

    /// <summary>The groups that stand together.</summary>
    /// <param name="matches">All.</param>
    /// <param name="lines">By number.</param>
    /// <param name="payments">By number.</param>
    public static IReadOnlyList<BankGroup> Groups(
        IReadOnlyList<BankMatch> matches, IReadOnlyDictionary<long, BankLine> lines, IReadOnlyDictionary<long, LedgerPayment> payments)
    {
        var (ofLine, ofPosting) = (matches.ToLookup(match => match.BankLineId), matches.ToLookup(match => match.LedgerEntryId));
        var groups = new List<BankGroup>();
        var seen = new HashSet<long>();
        foreach (var match in matches.Where(match => seen.Add(match.BankLineId)))
        {
            var postings = ofLine[match.BankLineId].Select(one => one.LedgerEntryId).ToList();
            var together = ofPosting[postings[0]].Select(one => one.BankLineId).ToList();
            together.ForEach(line => seen.Add(line));
            groups.Add(new([.. together.Select(line => lines[line])], [.. postings.Select(posting => payments[posting])]));
        }

        return [.. groups.OrderByDescending(group => group.On).ThenByDescending(group => group.Lines[0].Id)];
    }
}
