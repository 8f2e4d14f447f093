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

    /// <summary>Letting money into the fund, holding it against the bank's statements, closing its year.</summary>
    public const string Fund = "fund";

    /// <summary>Accounts.</summary>
    public const string Manage = "manage";

    /// <summary>Roles and scopes of accounts.</summary>
    public const string Grant = "grant";

    /// <summary>Reading the records of who did what.</summary>
    public const string Audit = "audit";

    public static IReadOnlyList<string> All { get; } =
        [Read, Enter, Import, Undo, Export, Decide, Assign, Fund, Manage, Grant, Audit];

    /// <summary>The three that different people must hold, each with the one thing that it is done on.</summary>
    public static IReadOnlyDictionary<string, string> Administrative { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Manage] = RightOn.Accounts,
        [Grant] = RightOn.Grants,
        [Audit] = RightOn.Records,
    };
}
