namespace Peiyu.Core.Accounts;

/// <summary>Somebody who came from the provider of sign-on.</summary>
/// <param name="Identity">Who it is there.</param>
/// <param name="IsToLink">Whether the identity is to be linked to the account that is proven here.</param>
public sealed record Arrival(ProviderIdentity Identity, bool IsToLink);
