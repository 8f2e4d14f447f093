using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Peiyu.Core.Data;

namespace Peiyu.Core.Accounts;

/// <summary>Since when an account has its password, kept as one of Identity's tokens; where nothing is kept, since it was opened.</summary>
internal static class PasswordAge
{
    public const string Provider = "Peiyu";
    public const string Name = "password-set";

    public static Task BeginAsync(UserManager<Account> users, Account account, DateTime now) =>
        users.SetAuthenticationTokenAsync(account, Provider, Name, now.ToString("O", CultureInfo.InvariantCulture));

    public static async Task<int> DaysAsync(UserManager<Account> users, Account account, DateTime now) =>
        Days(await users.GetAuthenticationTokenAsync(account, Provider, Name), account, now);

    /// <summary>In whole days.</summary>
    public static int Days(string? kept, Account account, DateTime now) =>
        (int)(now - (kept is null ? account.CreatedAt : DateTime.Parse(kept, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind))).TotalDays;
}
