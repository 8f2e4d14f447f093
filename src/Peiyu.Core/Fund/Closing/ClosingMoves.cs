using System.Globalization;

namespace Peiyu.Core.Fund.Closing;

/// <summary>The postings of a year's closing: one for what is free, one for each claim that holds something.</summary>
internal static class ClosingMoves
{
    public static IEnumerable<(Posting Posting, Move Move)> Of(ClosingPreview preview, ClosingRequest request, DateOnly on)
    {
        var ((pot, year), reason) = ((preview.Stand.Pot, preview.Stand.Year), request.Reason.Trim());
        var key = LedgerQueries.ClosingKey(pot, year);
        yield return (
            new(key, LedgerAct.Closing, pot, year, preview.Stand.Available ?? 0, on, null, $"{year} 年可用的{(request.CarriesOver ? $"转入 {year + 1} 年" : "交回来源")}：{reason}"),
            Free(preview.Stand, request.CarriesOver));
        foreach (var claim in preview.Claims)
        {
            yield return (
                new(
                    string.Create(CultureInfo.InvariantCulture, $"{key}/case/{claim.CaseId}"), LedgerAct.CarryOver, pot, year, claim.Reserved + claim.Committed, on,
                    claim.CaseId, $"{claim.CaseKey} 没有付完的转入 {year + 1} 年"),
                Carried(pot, year, claim));
        }
    }

    /// <summary>Two lines also where nothing is free: they are the mark that the year is closed.</summary>
    private static Move Free(PotYear stand, bool carriesOver)
    {
        var fen = Fen.Of(stand.Available ?? 0);
        return carriesOver && fen > 0
            ? new([new(stand.Pot, stand.Year, Buckets.Available, -fen), new(stand.Pot, stand.Year + 1, Buckets.Available, fen)], null)
            : Move.Between(stand.Pot, stand.Year, Buckets.Available, Buckets.Source, fen);
    }

    private static Move Carried(string pot, int year, ClosingClaim claim) => new(
        [
            .. new[] { (Buckets.Reserved, claim.Reserved), (Buckets.Committed, claim.Committed) }
                .Where(part => part.Item2 > 0)
                .SelectMany(part => new MoveLine[] { new(pot, year, part.Item1, -Fen.Of(part.Item2)), new(pot, year + 1, part.Item1, Fen.Of(part.Item2)) }),
        ],
        null);
}
