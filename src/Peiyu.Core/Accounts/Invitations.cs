using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Peiyu.Core.Data;

namespace Peiyu.Core.Accounts;

/// <summary>Links by which the holder of an account chooses a password: good once, for a week; only the hash is kept.</summary>
internal static class Invitations
{
    public static readonly TimeSpan GoodFor = TimeSpan.FromDays(7);

    private const string Provider = "Peiyu";
    private const string Name = "invitation";
    private const int Length = 24;
    private const string Letters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <summary>A new one in place of any before: 17-Xh3….</summary>
    public static async Task<string> IssueAsync(AccountWork work, Account account)
    {
        var secret = RandomNumberGenerator.GetString(Letters, Length);
        var until = (work.Now + GoodFor).ToString("O", CultureInfo.InvariantCulture);
        await work.Users.SetAuthenticationTokenAsync(account, Provider, Name, $"{HashOf(secret)} {until}");
        return $"{account.Id.ToString(CultureInfo.InvariantCulture)}-{secret}";
    }

    /// <summary>Whose it is and its secret; null for what is no invitation.</summary>
    public static (string Id, string Secret)? Parse(string token) =>
        token.Split('-') is [var id, var secret] && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? (id, secret)
            : null;

    public static async Task<bool> HoldsAsync(UserManager<Account> users, Account account, string secret, DateTime now) =>
        await users.GetAuthenticationTokenAsync(account, Provider, Name) is { } kept
        && kept.Split(' ') is [var hash, var until]
        && DateTime.Parse(until, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind) > now
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(HashOf(secret)));

    public static Task<IdentityResult> WithdrawAsync(UserManager<Account> users, Account account) =>
        users.RemoveAuthenticationTokenAsync(account, Provider, Name);

    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
