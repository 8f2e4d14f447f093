using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Core.Fund;

/// <summary>A posting that stands in the ledger under the same key.</summary>
internal static class KnownPosting
{
    /// <summary>Null where there is none.</summary>
    public static async Task<PostingResult?> FindAsync(PeiyuDb db, Posting posting, CancellationToken ct)
    {
        if (await db.LedgerEntries.AsNoTracking().FirstOrDefaultAsync(entry => entry.Key == posting.Key, ct) is not { } entry)
        {
            return null;
        }

        var lines = await db.LedgerLines.AsNoTracking().Where(line => line.EntryId == entry.Id).ToListAsync(ct);
        return IsSame(posting, entry, lines)
            ? new PostingResult.AlreadyPosted(entry.Id)
            : new PostingResult.Refused(
                $"编号“{posting.Key}”已经用在第 {entry.Id} 号记账上（{entry.Text}，{Amounts.Yuan(Fen.ToYuan(Into(lines)))}），"
                + $"和这次的{posting.Act.Word} {Amounts.Yuan(posting.Yuan)} 不是一回事；没有再记。");
    }

    /// <summary>What moves money must be the same; the day and the words are those of the first time.</summary>
    private static bool IsSame(Posting posting, LedgerEntry entry, List<LedgerLine> lines) =>
        entry.Act == posting.Act.ToString()
        && entry.CaseId == posting.CaseId
        && entry.Reference == posting.Reference
        && lines.TrueForAll(line => line.Pot == posting.Pot)
        && (MayMove(posting.Act) || lines.TrueForAll(line => line.Year == posting.Year))
        && Into(lines) == Fen.Of(posting.Yuan);

    /// <summary>What a claim holds may have been carried into another year than the one asked for.</summary>
    private static bool MayMove(LedgerAct act) => act is not (LedgerAct.Appropriation or LedgerAct.Withdrawal or LedgerAct.Reservation);

    private static long Into(List<LedgerLine> lines) => lines.Where(line => line.Fen > 0).Sum(line => line.Fen);
}
