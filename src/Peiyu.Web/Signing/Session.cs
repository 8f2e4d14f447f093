using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Peiyu.Core.Accounts;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Signing;

/// <summary>What the cookie of somebody signed in says: which account, in which of its states, since when.</summary>
/// <param name="AccountId">Whose it is.</param>
/// <param name="Stamp">The account's security stamp at the time: a new password ends every session.</param>
/// <param name="Since">When the password was given, UTC.</param>
/// <param name="IsFromProvider">Whether it began with the provider's word.</param>
/// <param name="HasSecondFactor">Whether the provider says that it asked for more than a password.</param>
internal sealed record Session(long AccountId, string Stamp, DateTime Since, bool IsFromProvider, bool HasSecondFactor)
{
    /// <summary>Without a click for so long it ends.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(8);

    /// <summary>The same for the three administrators.</summary>
    public static readonly TimeSpan IdleOfAdministrators = TimeSpan.FromMinutes(30);

    /// <summary>However busy, after so long it ends.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private const string StampClaim = "stamp";
    private const string SinceClaim = "since";
    private const string FromProviderClaim = "from-provider";
    private const string SecondFactorClaim = "second-factor";
    private const string Yes = "1";

    public static Session? Read(ClaimsPrincipal? principal) =>
        long.TryParse(principal?.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var id)
        && principal?.FindFirstValue(StampClaim) is { } stamp
        && long.TryParse(principal.FindFirstValue(SinceClaim), CultureInfo.InvariantCulture, out var since)
            ? new(
                id,
                stamp,
                DateTimeOffset.FromUnixTimeSeconds(since).UtcDateTime,
                principal.HasClaim(FromProviderClaim, Yes),
                principal.HasClaim(SecondFactorClaim, Yes))
            : null;

    public ClaimsPrincipal ToPrincipal(string scheme) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, AccountId.ToString(CultureInfo.InvariantCulture)),
            new(StampClaim, Stamp),
            new(SinceClaim, new DateTimeOffset(Since).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
            .. IsFromProvider ? new Claim[] { new(FromProviderClaim, Yes) } : [],
            .. HasSecondFactor ? new Claim[] { new(SecondFactorClaim, Yes) } : [],
        ],
        scheme));

    /// <summary>Signs the account in on this browser.</summary>
    public static Task StartAsync(HttpContext http, Account account, Role? role, Arrival? arrival)
    {
        var now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var session = new Session(account.Id, account.SecurityStamp ?? "", now.UtcDateTime, arrival is not null, arrival?.Identity.HasSecondFactor == true);
        return http.SignInAsync(
            IdentityConstants.ApplicationScheme,
            session.ToPrincipal(IdentityConstants.ApplicationScheme),
            new() { IssuedUtc = now, ExpiresUtc = now + IdleOf(role) });
    }

    private static TimeSpan IdleOf(Role? role) =>
        role?.Rights.Any(right => Acts.Administrative.ContainsKey(right.Act)) == true ? IdleOfAdministrators : Idle;
}
