using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Accounts;

/// <summary>Reads accounts for whoever keeps them or grants them roles, and for each its own.</summary>
public sealed class AccountReader(IDbContextFactory<PeiyuDb> databases)
{
    /// <summary>Whether there is one at all; anybody may know.</summary>
    public async Task<bool> AnyAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Users.AnyAsync(ct);
    }

    /// <summary>The account as it is now; null where there is none.</summary>
    /// <exception cref="NotAllowedException">It is another's, and keeping or granting is not the actor's right.</exception>
    public async Task<Account?> FindAsync(Actor actor, long id, CancellationToken ct)
    {
        if (actor.AccountId != id)
        {
            Demand(actor);
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Users.AsNoTracking().SingleOrDefaultAsync(account => account.Id == id, ct);
    }

    /// <summary>How the account's holder is called at the provider of sign-on; null where the account is linked to nobody there.</summary>
    /// <exception cref="NotAllowedException">It is another's, and keeping or granting is not the actor's right.</exception>
    public async Task<string?> LinkedAsync(Actor actor, long id, CancellationToken ct)
    {
        if (actor.AccountId != id)
        {
            Demand(actor);
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.UserLogins.Where(link => link.UserId == id).Select(link => link.ProviderDisplayName).FirstOrDefaultAsync(ct);
    }

    /// <summary>How many whole days an account has had its password.</summary>
    /// <exception cref="NotAllowedException">It is another's, and keeping or granting is not the actor's right.</exception>
    public async Task<int> PasswordDaysAsync(Actor actor, Account account, DateTime now, CancellationToken ct)
    {
        if (actor.AccountId != account.Id)
        {
            Demand(actor);
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var kept = await db.UserTokens
            .Where(token => token.UserId == account.Id && token.LoginProvider == PasswordAge.Provider && token.Name == PasswordAge.Name)
            .Select(token => token.Value).SingleOrDefaultAsync(ct);
        return PasswordAge.Days(kept, account, now);
    }

    /// <summary>How many open accounts wait for a role.</summary>
    /// <exception cref="NotAllowedException">Keeping or granting is not the actor's right.</exception>
    public async Task<int> WaitingAsync(Actor actor, CancellationToken ct)
    {
        Demand(actor);
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Users.CountAsync(account => account.Role == null && account.ClosedAt == null, ct);
    }

    /// <summary>A page of accounts and how many there are on all.</summary>
    /// <exception cref="NotAllowedException">Keeping or granting is not the actor's right.</exception>
    public async Task<(IReadOnlyList<Account> Shown, int Count)> ListAsync(Actor actor, AccountQuery query, CancellationToken ct)
    {
        Demand(actor);
        await using var db = await databases.CreateDbContextAsync(ct);
        var found = Filter(db, db.Users.AsNoTracking(), query);
        var ordered = query.WaitingFirst
            ? found.OrderBy(account => account.Role == null && account.ClosedAt == null ? 0 : 1).ThenByDescending(account => account.Id)
            : found.OrderByDescending(account => account.Id);
        var shown = await ordered.Skip((query.Page - 1) * AccountQuery.PageSize).Take(AccountQuery.PageSize).ToListAsync(ct);
        return (shown, await found.CountAsync(ct));
    }

    private static void Demand(Actor actor)
    {
        if (!actor.May(Acts.Manage, RightOn.Accounts))
        {
            actor.Demand(Acts.Grant, RightOn.Grants);
        }
    }

    private static IQueryable<Account> Filter(PeiyuDb db, IQueryable<Account> accounts, AccountQuery query)
    {
        if (query.Text?.Trim() is { Length: > 0 } text)
        {
            var name = text.ToUpperInvariant();
            accounts = accounts.Where(account => account.NormalizedUserName!.Contains(name) || account.DisplayName.Contains(text));
        }

        if (query.Role is { Length: > 0 } role)
        {
            accounts = accounts.Where(account => account.Role == role);
        }

        return query.State switch
        {
            AccountQuery.Open => accounts.Where(account => account.ClosedAt == null),
            AccountQuery.Waiting => accounts.Where(account => account.ClosedAt == null && account.Role == null),
            AccountQuery.Invited => accounts.Where(account => account.ClosedAt == null && account.PasswordHash == null
                && !db.UserLogins.Any(link => link.UserId == account.Id)),
            AccountQuery.Closed => accounts.Where(account => account.ClosedAt != null),
            _ => accounts,
        };
    }
}
