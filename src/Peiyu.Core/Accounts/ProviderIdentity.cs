namespace Peiyu.Core.Accounts;

/// <summary>Who somebody is at the provider of sign-on, as its signed token says.</summary>
/// <param name="Provider">The token's issuer: another provider's subjects are other people.</param>
/// <param name="Subject">The person at that provider; never used again for anybody else.</param>
/// <param name="Name">For people to recognize; it decides nothing, since names and addresses are not one's own.</param>
/// <param name="HasSecondFactor">Whether the provider says that it asked for more than a password.</param>
public sealed record ProviderIdentity(string Provider, string Subject, string Name, bool HasSecondFactor);
