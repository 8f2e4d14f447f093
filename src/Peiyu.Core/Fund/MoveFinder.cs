using Peiyu.Core.Data;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Core.Fund;

/// <summary>Finds from where to where a posting moves money, and refuses what is not there.</summary>
/// <param name="db">Within the change, so that what is read stands until it is written.</param>
/// <param name="posting">Checked already for what it says of itself.</param>
/// <param name="isPot">Whether there is a ceiling; a payer without a pot has none.</param>
internal sealed class MoveFinder(PeiyuDb db, Posting posting, bool isPot)
{
    private readonly long _fen = Fen.Of(posting.Yuan);

    /// <summary>Where a claim's money comes from and where it goes back to.</summary>
    private string Free => isPot ? Buckets.Available : Buckets.Source;

    public Task<Move> FindAsync(CancellationToken ct) => posting.Act switch
    {
        LedgerAct.Appropriation => OfPotAsync(Buckets.Source, Buckets.Available, ct),
        LedgerAct.Withdrawal => OfPotAsync(Buckets.Available, Buckets.Source, ct),
        LedgerAct.Reservation => OfPotAsync(Free, Buckets.Reserved, ct),
        LedgerAct.Commitment => OfClaimAsync([Buckets.Reserved], Buckets.Committed, ct),
        LedgerAct.Payment => OfClaimAsync([Buckets.Committed], Buckets.Paid, ct),
        LedgerAct.Release => OfClaimAsync([Buckets.Reserved, Buckets.Committed], Free, ct),
        LedgerAct.ClawBack => OfClaimAsync([Buckets.Paid], Free, ct),
        LedgerAct.Bounce => OfClaimAsync([Buckets.Paid], Buckets.Committed, ct),
        _ => throw new InvalidOperationException($"{posting.Act} is posted by a closing only."),
    };

    private async Task<Move> OfPotAsync(string from, string to, CancellationToken ct)
    {
        if (!isPot && posting.Act != LedgerAct.Reservation)
        {
            return Move.Refused($"“{posting.Pot}”不是计划里的资金池，不能{posting.Act.Word}。");
        }

        if (isPot && await db.IsClosedAsync(posting.Pot, posting.Year, ct))
        {
            return Move.Refused($"{posting.Pot} {posting.Year} 年已经年终结转，不能再{posting.Act.Word}，请记到 {posting.Year + 1} 年。");
        }

        return from == Buckets.Available && await db.FenOfAsync(posting.Pot, posting.Year, from, ct) is var there && there < _fen
            ? Move.Refused(Short($"{posting.Pot} {posting.Year} 年可用", there))
            : Move.Between(posting.Pot, posting.Year, from, to, _fen);
    }

    /// <summary>A claim's money lies where it was put or carried to: the year asked for is looked at first.</summary>
    private async Task<Move> OfClaimAsync(IReadOnlyList<string> from, string to, CancellationToken ct)
    {
        var stands = (await db.StandsOfAsync(posting.CaseId!.Value, ct))
            .Where(stand => stand.Pot == posting.Pot && from.Contains(stand.Bucket)).ToList();
        var years = stands.GroupBy(stand => stand.Year).OrderByDescending(year => year.Key == posting.Year).ToList();
        if (years.Find(year => year.Sum(stand => stand.Fen) >= _fen) is not { } found)
        {
            var there = years.Count == 0 ? 0 : years.Max(year => year.Sum(stand => stand.Fen));
            return Move.Refused(Short($"这件申领在{posting.Pot} {years.FirstOrDefault()?.Key ?? posting.Year} 年的{string.Join("和", from)}", there));
        }

        // After a year's end what comes back no longer belongs to it: it goes back, or is owed from a later year.
        var year = await OpenYearAsync(found.Key, ct);
        return year > found.Key && posting.Act == LedgerAct.ClawBack
            ? Taken(from, [.. found], new(posting.Pot, found.Key, Buckets.Source, _fen))
            : Taken(from, [.. found], new(posting.Pot, year, to, _fen));
    }

    /// <summary>What a claim holds was carried on when a year closed, so that only what was paid may lie in a closed one.</summary>
    private async Task<int> OpenYearAsync(int year, CancellationToken ct)
    {
        while (posting.Act is LedgerAct.ClawBack or LedgerAct.Bounce && await db.IsClosedAsync(posting.Pot, year, ct))
        {
            year++;
        }

        return year;
    }

    /// <summary>From the first place as far as it goes, the rest from the next.</summary>
    private Move Taken(IReadOnlyList<string> from, List<CaseStand> stands, MoveLine into)
    {
        var (lines, left) = (new List<MoveLine>(), _fen);
        foreach (var bucket in from)
        {
            var part = Math.Min(left, stands.Where(stand => stand.Bucket == bucket).Sum(stand => stand.Fen));
            if (part > 0)
            {
                lines.Add(new(posting.Pot, stands[0].Year, bucket, -part));
                left -= part;
            }
        }

        return new([.. lines, into], null);
    }

    private string Short(string place, long there) =>
        $"{place}只有 {Amounts.Yuan(Fen.ToYuan(there))}，要{posting.Act.Word} {Amounts.Yuan(posting.Yuan)}，"
        + $"还差 {Amounts.Yuan(Fen.ToYuan(_fen - there))}；没有记账。";
}
