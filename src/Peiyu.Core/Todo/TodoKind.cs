namespace Peiyu.Core.Todo;

/// <summary>What can wait for somebody; in the order in which it is shown.</summary>
public enum TodoKind
{
    /// <summary>Accounts that are locked after wrong passwords.</summary>
    LockedAccounts,

    /// <summary>Accounts without a role: they can do nothing yet.</summary>
    AccountsWithoutRole,

    /// <summary>The records were not verified today.</summary>
    RecordsNotVerified,

    /// <summary>Attempts to sign in that failed since yesterday.</summary>
    FailedSignIns,

    /// <summary>Targets due within a week.</summary>
    DueThisWeek,

    /// <summary>Targets due within thirty days.</summary>
    DueSoon,

    /// <summary>Cases on which the next step is the actor's.</summary>
    CasesToHandle,

    /// <summary>Awards that the own enterprise can claim.</summary>
    Claimable,

    /// <summary>Enterprises that the rules would put into a library or take out of one.</summary>
    Proposals,

    /// <summary>Rows of the actor's own files that were not taken.</summary>
    RefusedRows,

    /// <summary>Titles that end within the shortest time of which the plan reminds.</summary>
    Endings,

    /// <summary>The others that end within the longest: time to get ready.</summary>
    EndingsAhead,

    /// <summary>Awards that one missing value would decide.</summary>
    OneValueDecides,

    /// <summary>Facts of the own enterprise that answers wait for.</summary>
    MissingFacts,

    /// <summary>Awards that the own enterprise misses by little.</summary>
    NearAwards,

    /// <summary>Messages that were not read.</summary>
    UnreadMessages,
}
