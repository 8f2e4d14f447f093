namespace Peiyu.Web.Signing.SignOn;

/// <summary>What kept somebody who wanted to sign on outside.</summary>
public enum SignOnProblem
{
    /// <summary>The person, or the provider, said no.</summary>
    Denied,

    /// <summary>An answer that was used before, comes too late or belongs to another browser.</summary>
    Stale,

    /// <summary>The clocks of the provider and of the site differ.</summary>
    Clock,

    /// <summary>A token that is not for this site or not from that provider.</summary>
    Token,

    /// <summary>The provider does not answer.</summary>
    Unreachable,

    /// <summary>The provider answers with an error.</summary>
    Provider,

    /// <summary>The account is closed.</summary>
    Closed,

    /// <summary>The account has no role.</summary>
    NoRole,

    /// <summary>The account is locked after wrong passwords.</summary>
    Locked,
}
