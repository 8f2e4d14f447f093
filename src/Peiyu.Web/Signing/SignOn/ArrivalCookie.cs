using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Peiyu.Core.Accounts;

namespace Peiyu.Web.Signing.SignOn;

/// <summary>Keeps who came from the provider while it is settled which account that is.</summary>
internal static class ArrivalCookie
{
    private const string Provider = "provider";
    private const string Subject = "subject";
    private const string Name = "shown-name";
    private const string SecondFactor = "second-factor";
    private const string ToLink = "to-link";
    private const string Yes = "1";

    // What RFC 8176 and the two usual profiles call a sign-in with more than a password.
    private const string MethodOfSeveral = "mfa";

    private static readonly string[] ClassesOfSeveral =
        ["mfa", "https://refeds.org/profile/mfa", "http://schemas.openid.net/pape/policies/2007/06/multi-factor"];

    /// <summary>Of all that the token says keeps who it is and how it was proven.</summary>
    public static Task Keep(TokenValidatedContext context)
    {
        var token = context.Principal!;
        var identity = new ProviderIdentity(
            token.FindFirstValue("iss")!,
            token.FindFirstValue("sub")!,
            token.FindFirstValue("name") ?? token.FindFirstValue("preferred_username") ?? "没有名字",
            token.FindAll("amr").Any(method => method.Value == MethodOfSeveral)
                || token.FindAll("acr").Any(kind => ClassesOfSeveral.Contains(kind.Value)));
        context.Principal = new(new ClaimsIdentity(ClaimsOf(new(identity, IsToLink: false)), SignOnHost.Scheme));
        return Task.CompletedTask;
    }

    /// <summary>Who came; null where nobody did, or too long ago.</summary>
    public static async Task<ProviderIdentity?> ReadAsync(HttpContext http) =>
        http.RequestServices.GetRequiredService<SignOnOptions>().IsOn
            ? Read((await http.AuthenticateAsync(IdentityConstants.ExternalScheme)).Principal)?.Identity
            : null;

    public static Task ForgetAsync(HttpContext http) => http.SignOutAsync(IdentityConstants.ExternalScheme);

    public static IEnumerable<Claim> ClaimsOf(Arrival arrival) =>
    [
        new(Provider, arrival.Identity.Provider),
        new(Subject, arrival.Identity.Subject),
        new(Name, arrival.Identity.Name),
        .. arrival.Identity.HasSecondFactor ? new Claim[] { new(SecondFactor, Yes) } : [],
        .. arrival.IsToLink ? new Claim[] { new(ToLink, Yes) } : [],
    ];

    public static Arrival? Read(ClaimsPrincipal? principal) =>
        principal?.FindFirstValue(Provider) is { } provider && principal.FindFirstValue(Subject) is { } subject
            ? new(
                new(provider, subject, principal.FindFirstValue(Name) ?? "", principal.HasClaim(SecondFactor, Yes)),
                principal.HasClaim(ToLink, Yes))
            : null;
}
