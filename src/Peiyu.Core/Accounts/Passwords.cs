using System.Security.Cryptography;
using Peiyu.Core.Data;

namespace Peiyu.Core.Accounts;

/// <summary>Sets passwords. Each ends all sessions of the account.</summary>
internal static class Passwords
{
    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";
    private const int Groups = 4;
    private const int LettersPerGroup = 4;

    /// <exception cref="AccountProblemException">It breaks a rule.</exception>
    public static async Task SetAsync(AccountWork work, Account account, string password)
    {
        if (account.PasswordHash is not null)
        {
            AccountProblemException.ThrowIfFailed(await work.Users.RemovePasswordAsync(account));
        }

        AccountProblemException.ThrowIfFailed(await work.Users.AddPasswordAsync(account, password));
        await PasswordAge.BeginAsync(work.Users, account, work.Now);
    }

    /// <summary>One to be said once and changed at the first sign-in: eighty bits in four groups.</summary>
    public static string Random()
    {
        string password;
        do
        {
            password = string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Letters, LettersPerGroup)));
        }
        while (PasswordRules.ProblemOf(password, null) is not null);
        return password;
    }
}
