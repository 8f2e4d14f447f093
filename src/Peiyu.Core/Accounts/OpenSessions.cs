using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Peiyu.Core.Data;

namespace Peiyu.Core.Accounts;

/// <summary>The sessions of an account that stand, the oldest first, kept as one of Identity's tokens of the account.</summary>
internal static class OpenSessions
{
    public const string Provider = "Peiyu";
    public const string Name = "sessions";

    // Where there is no limit nobody asks which stand; so many are kept all the same.
    private const int MostKept = 20;
    private const int Bytes = 12;

    /// <summary>Begins one more; where that is one too many the oldest ends.</summary>
    /// <param name="users">Of the change.</param>
    /// <param name="account">Whose it is.</param>
    /// <param name="most">How many may stand; 0: any number.</param>
    public static async Task<string> BeginAsync(UserManager<Account> users, Account account, int most)
    {
        var session = RandomNumberGenerator.GetHexString(Bytes * 2, lowercase: true);
        await KeepAsync(users, account, [.. (await ReadAsync(users, account)).Append(session).TakeLast(most == 0 ? MostKept : most)]);
        return session;
    }

    public static async Task EndAsync(UserManager<Account> users, Account account, string session) =>
        await KeepAsync(users, account, [.. (await ReadAsync(users, account)).Where(one => one != session)]);

    public static IReadOnlyList<string> Parse(string? kept) => (kept ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static async Task<IReadOnlyList<string>> ReadAsync(UserManager<Account> users, Account account) =>
        Parse(await users.GetAuthenticationTokenAsync(account, Provider, Name));

    private static Task<IdentityResult> KeepAsync(UserManager<Account> users, Account account, IReadOnlyList<string> sessions) =>
        users.SetAuthenticationTokenAsync(account, Provider, Name, string.Join(' ', sessions));
}
