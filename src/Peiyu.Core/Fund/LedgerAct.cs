namespace Peiyu.Core.Fund;

/// <summary>What a posting does with money. Kept by these names, so they are never changed.</summary>
public enum LedgerAct
{
    /// <summary>拨入: the county lets money into a pot.</summary>
    Appropriation,

    /// <summary>调减: it takes back what is still free.</summary>
    Withdrawal,

    /// <summary>预留: a claim is accepted.</summary>
    Reservation,

    /// <summary>转待付: a claim is decided and owed.</summary>
    Commitment,

    /// <summary>兑付: it is paid.</summary>
    Payment,

    /// <summary>释放: what a claim holds and does not need any more is free again.</summary>
    Release,

    /// <summary>追回: what was paid comes back.</summary>
    ClawBack,

    /// <summary>退票: the bank could not deliver what was paid; it is owed still.</summary>
    Bounce,

    /// <summary>年终结转: what is free at the end of a year goes back or into the next; the year takes no more postings.</summary>
    Closing,

    /// <summary>结转申领: what a claim holds at the end of a year goes with it into the next.</summary>
    CarryOver,
}
