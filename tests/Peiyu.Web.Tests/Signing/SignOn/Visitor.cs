using System.Collections.Immutable;
using System.Security.Claims;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Peiyu.Web.Tests.Signing.SignOn;

/// <summary>Somebody whom the provider knows.</summary>
/// <param name="Subject">Stable.</param>
/// <param name="Name">As the provider shows it.</param>
/// <param name="UserName">As the provider calls him; null: not said.</param>
/// <param name="HasSecondFactor">Whether the provider asked for more than a password.</param>
internal sealed record Visitor(string Subject, string Name, string? UserName = null, bool HasSecondFactor = false)
{
    public ClaimsPrincipal ToPrincipal(ImmutableArray<string> scopes)
    {
        var identity = new ClaimsIdentity("provider", Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, Subject).SetClaim(Claims.Name, Name).SetClaim(Claims.PreferredUsername, UserName)
            .SetClaim(Claims.Email, UserName is null ? null : $"{UserName}@example.gov.cn")
            .SetClaims(Claims.AuthenticationMethodReference, HasSecondFactor ? ["pwd", "mfa"] : ["pwd"])
            .SetScopes(scopes)
            .SetDestinations(_ => [Destinations.IdentityToken]);
        return new(identity);
    }
}
