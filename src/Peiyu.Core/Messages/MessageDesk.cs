using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Messages;

/// <summary>
/// Sends messages (通知) to accounts and shows each its own. They are written with the change that they speak of: no change, no message.
/// </summary>
public sealed class MessageDesk(PlanSource plans, Auditor auditor, IDbContextFactory<PeiyuDb> databases)
{
    /// <summary>To the accounts of an enterprise, whoever made the change left out.</summary>
    /// <param name="work">The change.</param>
    /// <param name="code">The enterprise.</param>
    /// <param name="text">One sentence.</param>
    /// <param name="link">The address of what it speaks of, from the site's root, without a day.</param>
    /// <param name="ct">Stops it.</param>
    public Task ToEnterpriseAsync(AuditedWork work, string code, string text, string link, CancellationToken ct) =>
        ToRolesAsync(work, RoleScope.Enterprise, accounts => accounts.Where(account => account.Enterprise == code), new(text, link), ct);

    /// <summary>To the accounts of many enterprises at once, about themselves.</summary>
    /// <param name="work">The change.</param>
    /// <param name="told">By code, what each is told.</param>
    /// <param name="ct">Stops it.</param>
    public Task ToEnterprisesAsync(AuditedWork work, ILookup<string, string> told, CancellationToken ct) => ToEnterprisesAsync(
        work,
        told.SelectMany(group => group.Select(text => (group.Key, Letter: new Letter(text, MessageAddresses.OfEnterprise(group.Key)))))
            .ToLookup(one => one.Key, one => one.Letter, StringComparer.Ordinal),
        ct);

    /// <summary>The same with an address of its own for each.</summary>
    public async Task ToEnterprisesAsync(AuditedWork work, ILookup<string, Letter> told, CancellationToken ct)
    {
        var roles = RolesOf(RoleScope.Enterprise);
        var accounts = await work.Db.Users.AsNoTracking()
            .Where(account => account.ClosedAt == null && account.Role != null && roles.Contains(account.Role) && account.Enterprise != null
                && account.Id != work.Actor.AccountId)
            .Select(account => new { account.Id, Code = account.Enterprise! }).ToListAsync(ct);
        foreach (var (id, letter) in accounts.SelectMany(account => told[account.Code].Select(letter => (account.Id, letter))))
        {
            ToAccount(work, id, letter.Text, letter.Link);
        }
    }

    /// <summary>To the accounts of a unit, whoever made the change left out.</summary>
    public Task ToUnitAsync(AuditedWork work, string unit, string text, string link, CancellationToken ct) =>
        ToRolesAsync(work, RoleScope.Unit, accounts => accounts.Where(account => account.Unit == unit), new(text, link), ct);

    /// <summary>To the accounts of a role, whoever made the change left out.</summary>
    public static async Task ToRoleAsync(AuditedWork work, string role, string text, string link, CancellationToken ct)
    {
        var accounts = await work.Db.Users.AsNoTracking()
            .Where(account => account.ClosedAt == null && account.Role == role && account.Id != work.Actor.AccountId)
            .Select(account => account.Id).ToListAsync(ct);
        accounts.ForEach(account => ToAccount(work, account, text, link));
    }

    /// <summary>To one account, even to whoever made the change: a long import ends while its owner does something else.</summary>
    public static void ToAccount(AuditedWork work, long accountId, string text, string link) =>
        work.Db.Messages.Add(new() { AccountId = accountId, At = work.Now, Text = text, Link = link });

    /// <summary>The account's own, the newest first.</summary>
    /// <param name="actor">Whose.</param>
    /// <param name="skip">So many newer ones are left out.</param>
    /// <param name="take">At most so many.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<(IReadOnlyList<Message> Shown, int Count)> ListAsync(Actor actor, int skip, int take, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var own = db.Messages.AsNoTracking().Where(message => message.AccountId == actor.AccountId);
        return (
            await own.OrderByDescending(message => message.Id).Skip(skip).Take(take).ToListAsync(ct),
            await own.CountAsync(ct));
    }

    public async Task<int> UnreadAsync(Actor actor, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Messages.CountAsync(message => message.AccountId == actor.AccountId && message.ReadAt == null, ct);
    }

    /// <summary>Marks one as read, or all of them; another account's are left as they are.</summary>
    /// <param name="actor">Whose.</param>
    /// <param name="id">Null: all.</param>
    /// <param name="ct">Stops it.</param>
    public Task<int> ReadAsync(Actor actor, long? id, CancellationToken ct) => auditor.DoAsync(actor, async work =>
    {
        var unread = await work.Db.Messages
            .Where(message => message.AccountId == actor.AccountId && message.ReadAt == null && (id == null || message.Id == id))
            .ToListAsync(ct);
        unread.ForEach(message => message.ReadAt = work.Now);
        return unread.Count;
    }, ct);

    private async Task ToRolesAsync(
        AuditedWork work, RoleScope scope, Func<IQueryable<Account>, IQueryable<Account>> reached, Letter letter, CancellationToken ct)
    {
        var roles = RolesOf(scope);
        var accounts = await reached(work.Db.Users.AsNoTracking())
            .Where(account => account.ClosedAt == null && account.Role != null && roles.Contains(account.Role) && account.Id != work.Actor.AccountId)
            .Select(account => account.Id).ToListAsync(ct);
        foreach (var account in accounts)
        {
            ToAccount(work, account, letter.Text, letter.Link);
        }
    }

    private List<string> RolesOf(RoleScope scope) => [.. plans.Plan.Roles.Where(role => role.Scope == scope).Select(role => role.Id)];
}
