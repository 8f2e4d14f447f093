using Peiyu.Core.Fund;

namespace Peiyu.Core.Tests.Fund;

/// <summary>The rules once more, as plainly as they can be said: what a history must come to.</summary>
internal sealed class Replay
{
    private readonly Dictionary<(string Pot, string Bucket), decimal> _all = [];
    private readonly Dictionary<(long Claim, string Pot, string Bucket), decimal> _claims = [];
    private readonly Dictionary<string, Posting> _known = [];

    public decimal In(string pot, string bucket) => _all.GetValueOrDefault((pot, bucket));

    public Type Post(Posting posting)
    {
        if (_known.TryGetValue(posting.Key, out var known))
        {
            return known == posting ? typeof(PostingResult.AlreadyPosted) : typeof(PostingResult.Refused);
        }

        if (!Moves(posting))
        {
            return typeof(PostingResult.Refused);
        }

        _known[posting.Key] = posting;
        return typeof(PostingResult.Posted);
    }

    private bool Moves(Posting posting)
    {
        var isPot = posting.Pot == Book.Pot;
        var free = isPot ? Buckets.Available : Buckets.Source;
        return posting.Act switch
        {
            LedgerAct.Appropriation => isPot && Move(posting, Buckets.Source, Buckets.Available),
            LedgerAct.Withdrawal => isPot && In(posting.Pot, Buckets.Available) >= posting.Yuan && Move(posting, Buckets.Available, Buckets.Source),
            LedgerAct.Reservation => (!isPot || In(posting.Pot, free) >= posting.Yuan) && Move(posting, free, Buckets.Reserved),
            LedgerAct.Commitment => Has(posting, Buckets.Reserved) && Move(posting, Buckets.Reserved, Buckets.Committed),
            LedgerAct.Payment => Has(posting, Buckets.Committed) && Move(posting, Buckets.Committed, Buckets.Paid),
            LedgerAct.ClawBack => Has(posting, Buckets.Paid) && Move(posting, Buckets.Paid, free),
            LedgerAct.Bounce => Has(posting, Buckets.Paid) && Move(posting, Buckets.Paid, Buckets.Committed),
            LedgerAct.Release => Releases(posting, free),
            _ => false,
        };
    }

    private bool Releases(Posting posting, string free)
    {
        var reserved = Math.Min(posting.Yuan, Of(posting, Buckets.Reserved));
        return Of(posting, Buckets.Reserved) + Of(posting, Buckets.Committed) >= posting.Yuan
            && Move(posting with { Yuan = reserved }, Buckets.Reserved, free)
            && Move(posting with { Yuan = posting.Yuan - reserved }, Buckets.Committed, free);
    }

    private bool Has(Posting posting, string bucket) => Of(posting, bucket) >= posting.Yuan;

    private decimal Of(Posting posting, string bucket) => _claims.GetValueOrDefault((posting.CaseId ?? 0, posting.Pot, bucket));

    private bool Move(Posting posting, string from, string to)
    {
        foreach (var (bucket, yuan) in new[] { (from, -posting.Yuan), (to, posting.Yuan) })
        {
            _all[(posting.Pot, bucket)] = In(posting.Pot, bucket) + yuan;
            _claims[(posting.CaseId ?? 0, posting.Pot, bucket)] = Of(posting, bucket) + yuan;
        }

        return true;
    }
}
