namespace Peiyu.Core.Fund.Reconciliation;

/// <summary>Finds the two or three payments that come to a sum, where there is one way alone.</summary>
internal static class SumFinder
{
    /// <summary>Among more than these a sum is chance.</summary>
    public const int Most = 40;

    public static IReadOnlyList<LedgerPayment>? Find(IReadOnlyList<LedgerPayment> payments, long fen)
    {
        if (payments.Count > Most)
        {
            return null;
        }

        var ways = Pairs(payments, fen).Concat(Triples(payments, fen)).Take(2).ToList();
        return ways is [var only] ? only : null;
    }

    private static IEnumerable<IReadOnlyList<LedgerPayment>> Pairs(IReadOnlyList<LedgerPayment> payments, long fen) =>
        from one in Enumerable.Range(0, payments.Count)
        from two in Enumerable.Range(one + 1, payments.Count - one - 1)
        where payments[one].Fen + payments[two].Fen == fen
        select (IReadOnlyList<LedgerPayment>)[payments[one], payments[two]];

    private static IEnumerable<IReadOnlyList<LedgerPayment>> Triples(IReadOnlyList<LedgerPayment> payments, long fen) =>
        from one in Enumerable.Range(0, payments.Count)
        from two in Enumerable.Range(one + 1, payments.Count - one - 1)
        from three in Enumerable.Range(two + 1, payments.Count - two - 1)
        where payments[one].Fen + payments[two].Fen + payments[three].Fen == fen
        select (IReadOnlyList<LedgerPayment>)[payments[one], payments[two], payments[three]];
}
