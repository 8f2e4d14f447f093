namespace Peiyu.Core.Fund;

/// <summary>How all accounts stand, by pot or payer and year, as their lines sum up.</summary>
public sealed class Balances
{
    private Balances(IReadOnlyList<PotYear> rows) => Rows = rows;

    /// <summary>Pots first, then payers; by year.</summary>
    public IReadOnlyList<PotYear> Rows { get; }

    /// <summary>With nothing in it where nothing was posted.</summary>
    public PotYear Of(string pot, int year) =>
        Rows.FirstOrDefault(row => row.Pot == pot && row.Year == year) ?? new PotYear(pot, year) { Available = 0 };

    internal static Balances From(IEnumerable<Turnover> turnovers)
    {
        var all = turnovers.ToList();
        var pots = all.Where(one => one.Bucket == Buckets.Available).Select(one => one.Pot).ToHashSet(StringComparer.Ordinal);
        return new([
            .. all.GroupBy(one => (one.Pot, one.Year))
                .Select(group => Row(group.Key.Pot, group.Key.Year, pots.Contains(group.Key.Pot), [.. group]))
                .OrderByDescending(row => row.Available is not null)
                .ThenBy(row => row.Pot, StringComparer.Ordinal)
                .ThenBy(row => row.Year),
        ]);
    }

    private static PotYear Row(string pot, int year, bool isPot, List<Turnover> turnovers)
    {
        return new(pot, year)
        {
            Source = Sum(one => one.Bucket == Buckets.Source),
            Available = isPot ? Sum(one => one.Bucket == Buckets.Available) : null,
            Reserved = Sum(one => one.Bucket == Buckets.Reserved),
            Committed = Sum(one => one.Bucket == Buckets.Committed),
            Paid = Sum(one => one.Bucket == Buckets.Paid),
            Appropriated = Sum(one => one.Bucket == Buckets.Available && (Is(one, LedgerAct.Appropriation) || Is(one, LedgerAct.Withdrawal))),
            CarriedIn = Sum(one => one.In && one.Bucket != Buckets.Source && IsCarrying(one)) + Math.Max(Bounced(), 0),
            CarriedOut = -Sum(one => !one.In && IsCarrying(one)) - ToSource(LedgerAct.Closing) + Math.Max(-Bounced(), 0),
            GivenBack = isPot ? ToSource(LedgerAct.Closing) + ToSource(LedgerAct.ClawBack) : 0,
            Returned = -Sum(one => !one.In && Is(one, LedgerAct.ClawBack)),
            IsClosed = turnovers.Exists(one => !one.In && Is(one, LedgerAct.Closing)),
        };

        decimal Sum(Func<Turnover, bool> which) => Fen.ToYuan(turnovers.Where(which).Sum(one => one.Fen));

        // Within a year it cancels out; from a closed year it goes into a later one.
        decimal Bounced() => Sum(one => one.Bucket != Buckets.Source && Is(one, LedgerAct.Bounce));

        decimal ToSource(LedgerAct act) => Sum(one => one.In && one.Bucket == Buckets.Source && Is(one, act));
    }

    private static bool IsCarrying(Turnover turnover) => Is(turnover, LedgerAct.Closing) || Is(turnover, LedgerAct.CarryOver);

    private static bool Is(Turnover turnover, LedgerAct act) => turnover.Act == act.ToString();
}
