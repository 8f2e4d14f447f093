using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;

namespace Peiyu.Core.Accounts;

/// <summary>
/// Which identity at the provider of sign-on is which account: linked only by somebody who proved both, never by a name or an address.
/// An account has one identity, an identity one account.
/// </summary>
internal static class IdentityLinks
{
    public const string LinkedAlready = "这个账号已经对上了单点登录的另一个身份。先用密码登录，在“我的账号”里解除原来的。";
    public const string TakenAlready = "单点登录的这个身份已经对上了另一个账号。一个人只对一个账号；要换，先在那个账号里解除。";

    private const int LongestName = 60;

    /// <summary>Finds the account of an identity; null where it is linked to none.</summary>
    public static async Task<Account?> FindAsync(PeiyuDb db, ProviderIdentity identity, CancellationToken ct) =>
        await db.UserLogins.SingleOrDefaultAsync(
            link => link.LoginProvider == identity.Provider && link.ProviderKey == identity.Subject, ct) is { } found
            ? await db.Users.SingleOrDefaultAsync(account => account.Id == found.UserId, ct)
            : null;

    /// <summary>Links, on record.</summary>
    /// <returns>Why not, in a sentence; null where it is linked, also where it was before.</returns>
    public static async Task<string?> AddAsync(
        AccountWork work, Account account, ProviderIdentity identity, string how, CancellationToken ct)
    {
        if (await FindAsync(work.Db, identity, ct) is { } owner)
        {
            return owner.Id == account.Id ? null : TakenAlready;
        }

        if (await work.Db.UserLogins.AnyAsync(link => link.UserId == account.Id, ct))
        {
            return LinkedAlready;
        }

        work.Db.UserLogins.Add(new IdentityUserLogin<long>
        {
            LoginProvider = identity.Provider,
            ProviderKey = identity.Subject,
            ProviderDisplayName = NameOf(identity),
            UserId = account.Id,
        });
        work.Audited.Record(SigningActs.Link, SigningActs.On, account.Title, details: $"{how}，身份：{NameOf(identity)}");
        return null;
    }

    /// <summary>Takes whatever is linked away, on record.</summary>
    public static async Task RemoveAllAsync(AccountWork work, Account account, string how, CancellationToken ct)
    {
        foreach (var link in await work.Db.UserLogins.Where(link => link.UserId == account.Id).ToListAsync(ct))
        {
            work.Db.UserLogins.Remove(link);
            work.Audited.Record(SigningActs.Unlink, SigningActs.On, account.Title, details: $"{how}，身份：{link.ProviderDisplayName}");
        }
    }

    private static string NameOf(ProviderIdentity identity) => identity.Name.Length <= LongestName ? identity.Name : identity.Name[..LongestName];
}
