using System.Globalization;
using System.Security.Claims;
using Peiyu.Core.Accounts;
using Peiyu.Core.Data;

namespace Peiyu.Web.Signing;

/// <summary>What the cookie of somebody signed in says: which account, in which of its states, since when, and how it began.</summary>
/// <param name="AccountId">Whose it is.</param>
/// <param name="Stamp">The account's security stamp at the time: a new password ends every session.</param>
/// <param name="Id">Its number among those of the account.</param>
/// <param name="Since">When it began, UTC.</param>
/// <param name="News">What was told at the beginning.</param>
internal sealed record Session(long AccountId, string Stamp, string Id, DateTime Since, SignInNews News)
{
    private const string StampClaim = "stamp";
    private const string IdClaim = "session";
    private const string SinceClaim = "since";
    private const string PreviousClaim = "previous";
    private const string FailuresClaim = "failures";
    private const string PasswordClaim = "password-days";
    private const string FromProviderClaim = "from-provider";
    private const string SecondFactorClaim = "second-factor";
    private const string Yes = "1";

    /// <summary>Whether it began with the provider's word.</summary>
    public bool IsFromProvider { get; init; }

    /// <summary>Whether the provider says that it asked for more than a password.</summary>
    public bool HasSecondFactor { get; init; }

    public static Session Of(SigningResult.Passed passed, Arrival? arrival, DateTime now) =>
        new(passed.Account.Id, StampOf(passed.Account), passed.Session, now, passed.News)
        {
            IsFromProvider = arrival is not null,
            HasSecondFactor = arrival?.Identity.HasSecondFactor == true,
        };

    public static string StampOf(Account account) => account.SecurityStamp ?? "";

    public static Session? Read(ClaimsPrincipal? principal) =>
        principal is not null
        && NumberOf(principal, ClaimTypes.NameIdentifier) is { } account
        && principal.FindFirstValue(StampClaim) is { } stamp
        && principal.FindFirstValue(IdClaim) is { } id
        && TimeOf(principal, SinceClaim) is { } since
            ? new(
                account,
                stamp,
                id,
                since,
                new(TimeOf(principal, PreviousClaim), (int)(NumberOf(principal, FailuresClaim) ?? 0), (int?)NumberOf(principal, PasswordClaim)))
            {
                IsFromProvider = principal.HasClaim(FromProviderClaim, Yes),
                HasSecondFactor = principal.HasClaim(SecondFactorClaim, Yes),
            }
            : null;

    public ClaimsPrincipal ToPrincipal(string scheme)
    {
        (string Type, string? Value)[] said =
        [
            (ClaimTypes.NameIdentifier, Text(AccountId)),
            (StampClaim, Stamp),
            (IdClaim, Id),
            (SinceClaim, Text(Since)),
            (PreviousClaim, News.Previous is { } previous ? Text(previous) : null),
            (FailuresClaim, News.Failures == 0 ? null : Text(News.Failures)),
            (PasswordClaim, News.PasswordDaysLeft is { } left ? Text(left) : null),
            (FromProviderClaim, IsFromProvider ? Yes : null),
            (SecondFactorClaim, HasSecondFactor ? Yes : null),
        ];
        return new(new ClaimsIdentity(said.Where(one => one.Value is not null).Select(one => new Claim(one.Type, one.Value!)), scheme));
    }

    private static long? NumberOf(ClaimsPrincipal principal, string type) =>
        long.TryParse(principal.FindFirstValue(type), CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateTime? TimeOf(ClaimsPrincipal principal, string type) =>
        NumberOf(principal, type) is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime : null;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateTime utc) => Text(new DateTimeOffset(utc).ToUnixTimeSeconds());
}
