namespace Peiyu.Core.Accounts;

/// <summary>Why an account whose holder the provider vouches for stays outside all the same.</summary>
public enum OutsideReason
{
    Closed,
    NoRole,
}
