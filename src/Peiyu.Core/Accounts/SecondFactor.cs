using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Peiyu.Core.Data;

namespace Peiyu.Core.Accounts;

/// <summary>The key of an account's codes and its recovery codes, kept as Identity's tokens of the account.</summary>
internal static class SecondFactor
{
    public const int RecoveryCodes = 10;

    private const string Provider = "Peiyu";
    private const string Key = "time-code-key";
    private const string LastStep = "time-code-step";
    private const string Recovery = "recovery-codes";
    private const int KeyLength = 20;
    private const int RecoveryLength = 10;

    // No 0, 1, o, l: they are read off paper.
    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";

    public static string NewKey() => Base32.Write(RandomNumberGenerator.GetBytes(KeyLength));

    /// <summary>Whether the code is that of the moment, or a recovery code; either is good once.</summary>
    public static async Task<bool> RedeemAsync(AccountWork work, Account account, string code)
    {
        var plain = new string([.. code.Where(char.IsLetterOrDigit)]).ToLowerInvariant();
        return account.TwoFactorEnabled
            && (await RedeemTimeCodeAsync(work, account, plain) || await RedeemRecoveryCodeAsync(work.Users, account, plain));
    }

    /// <summary>Takes the key where the code proves that the authenticator has it.</summary>
    public static async Task<bool> EnrolAsync(AccountWork work, Account account, string key, string code)
    {
        if (TimeCode.Find(Base32.Read(key), code, work.Now, 0) is not { } step)
        {
            return false;
        }

        await work.Users.SetAuthenticationTokenAsync(account, Provider, Key, key);
        await SetLastStepAsync(work.Users, account, step);
        account.TwoFactorEnabled = true;
        return true;
    }

    /// <summary>Ten new recovery codes in place of those before; only their hashes are kept.</summary>
    public static async Task<IReadOnlyList<string>> RenewRecoveryAsync(UserManager<Account> users, Account account)
    {
        var codes = Enumerable.Range(0, RecoveryCodes).Select(_ => RandomNumberGenerator.GetString(Letters, RecoveryLength)).ToList();
        await users.SetAuthenticationTokenAsync(account, Provider, Recovery, string.Join(' ', codes.Select(HashOf)));
        return codes;
    }

    public static async Task RemoveAsync(UserManager<Account> users, Account account)
    {
        foreach (var name in new[] { Key, LastStep, Recovery })
        {
            await users.RemoveAuthenticationTokenAsync(account, Provider, name);
        }

        account.TwoFactorEnabled = false;
    }

    private static async Task<bool> RedeemTimeCodeAsync(AccountWork work, Account account, string code)
    {
        var key = await work.Users.GetAuthenticationTokenAsync(account, Provider, Key);
        var last = await work.Users.GetAuthenticationTokenAsync(account, Provider, LastStep) ?? "0";
        if (key is null
            || TimeCode.Find(Base32.Read(key), code, work.Now, long.Parse(last, CultureInfo.InvariantCulture)) is not { } step)
        {
            return false;
        }

        await SetLastStepAsync(work.Users, account, step);
        return true;
    }

    private static async Task<bool> RedeemRecoveryCodeAsync(UserManager<Account> users, Account account, string code)
    {
        var left = (await users.GetAuthenticationTokenAsync(account, Provider, Recovery) ?? "").Split(' ').ToList();
        if (!left.Remove(HashOf(code)))
        {
            return false;
        }

        await users.SetAuthenticationTokenAsync(account, Provider, Recovery, string.Join(' ', left));
        return true;
    }

    private static Task<IdentityResult> SetLastStepAsync(UserManager<Account> users, Account account, long step) =>
        users.SetAuthenticationTokenAsync(account, Provider, LastStep, step.ToString(CultureInfo.InvariantCulture));

    private static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
