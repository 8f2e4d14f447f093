namespace Peiyu.Plans.Model;

/// <summary>What a right allows (act). The words stand in roles.yaml.</summary>
public static class Acts
{
    public const string Read = "read";

    /// <summary>Values and cases by hand, corrections too.</summary>
    public const string Enter = "enter";

    public const string Import = "import";

    /// <summary>Taking back a whole import.</summary>
    public const string Undo = "undo";

    public const string Export = "export";

    /// <summary>Who enters, moves in or leaves a library.</summary>
    public const string Decide = "decide";

    /// <summary>The contacts of the programmes.</summary>
    public const string Assign = "assign";

    /// <summary>Asking for what one is entitled to, and answering for it.</summary>
    public const string Apply = "apply";

    /// <summary>The first look at a case (初审).</summary>
    public const string Review = "review";

    /// <summary>Scoring a case on a sheet of one's own.</summary>
    public const string Score = "score";

    /// <summary>Deciding on a case (审核).</summary>
    public const string Approve = "approve";

    /// <summary>Putting it before the public, and what follows from that.</summary>
    public const string Publish = "publish";

    public const string Pay = "pay";

    /// <summary>Putting a case aside, and money back.</summary>
    public const string Hold = "hold";

    /// <summary>Letting money into the fund, holding it against the bank's statements, closing its year.</summary>
    public const string Fund = "fund";

    /// <summary>Accounts.</summary>
    public const string Manage = "manage";

    /// <summary>Roles and scopes of accounts.</summary>
    public const string Grant = "grant";

    /// <summary>Reading the records of who did what.</summary>
    public const string Audit = "audit";

    public static IReadOnlyList<string> All { get; } =
        [Read, Enter, Import, Undo, Export, Decide, Assign, Apply, Review, Score, Approve, Publish, Pay, Hold, Fund, Manage, Grant, Audit];

    /// <summary>The three that different people must hold, each with the one thing that it is done on.</summary>
    public static IReadOnlyDictionary<string, string> Administrative { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Manage] = RightOn.Accounts,
        [Grant] = RightOn.Grants,
        [Audit] = RightOn.Records,
    };
}
