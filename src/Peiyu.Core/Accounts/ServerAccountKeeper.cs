using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Keys;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Accounts;

/// <summary>What whoever stands at the server does for those who are locked out: one-time passwords, changed at the first sign-in.</summary>
public sealed class ServerAccountKeeper(IServiceProvider services)
{
    private readonly AccountChanges _changes = services.GetRequiredService<AccountChanges>();
    private readonly PlanSource _plans = services.GetRequiredService<PlanSource>();

    /// <summary>Makes the three administrators where there are no accounts at all.</summary>
    /// <returns>Each role with user name and one-time password; empty where there were accounts.</returns>
    public Task<IReadOnlyList<OneTimePassword>> CreateFirstAsync(CancellationToken ct) => _changes.DoAsync<IReadOnlyList<OneTimePassword>>(
        Actor.CommandLine,
        async work =>
        {
            var made = new List<OneTimePassword>();
            if (!await work.Db.Users.AnyAsync(ct))
            {
                foreach (var role in _plans.Plan.Roles.Where(Administrators.IsOne))
                {
                    made.Add(await AddAsync(work, role, DemoAccounts.UserNameOf(role), role.Name));
                }
            }

            return made;
        },
        ct);

    /// <summary>One more administrator.</summary>
    /// <exception cref="AccountProblemException">The role is none of the three, or the name is taken.</exception>
    public Task<OneTimePassword> CreateAsync(string userName, string roleId, CancellationToken ct) => _changes.DoAsync(
        Actor.CommandLine,
        work => _plans.Plan.Role(roleId) is { } role && Administrators.IsOne(role)
            ? AddAsync(work, role, userName, role.Name)
            : throw new AccountProblemException(
                $"“{roleId}”不是管理员的角色，可以写 {string.Join("、", _plans.Plan.Roles.Where(Administrators.IsOne).Select(one => one.Id))}。"),
        ct);

    /// <summary>A new one-time password; opens, unlocks, and takes the second factor off.</summary>
    public Task<OneTimePassword> ResetAsync(string userName, CancellationToken ct) => _changes.DoAsync(
        Actor.CommandLine,
        async work =>
        {
            var account = await work.Users.FindByNameAsync(userName) ?? throw new AccountProblemException($"没有用户名 {userName}。");
            var password = Passwords.Random();
            await Passwords.SetAsync(work, account, password);
            await SecondFactor.RemoveAsync(work.Users, account);
            await Invitations.WithdrawAsync(work.Users, account);
            await KeyEnding.RevokeAllAsync(work.Audited, account.Id, ct);
            await IdentityLinks.RemoveAllAsync(work, account, "在服务器上重置", ct);
            (account.ClosedAt, account.LockoutEnd, account.AccessFailedCount, account.MustChangePassword) = (null, null, 0, true);
            work.Audited.Record(Acts.Manage, RightOn.Accounts, account.Title, details: "在服务器上重置：一次性密码，解锁，解除动态码");
            return new OneTimePassword(RoleName(account), account.UserName!, password);
        },
        ct);

    public async Task<IReadOnlyList<Account>> ListAsync(CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PeiyuDb>().Users.AsNoTracking().OrderBy(account => account.Id).ToListAsync(ct);
    }

    /// <summary>The role's name, or that there is none.</summary>
    public string RoleName(Account account) => account.Role is { } id ? _plans.Plan.Role(id)?.Name ?? id : "没有角色";

    private static async Task<OneTimePassword> AddAsync(AccountWork work, Role role, string userName, string displayName)
    {
        var password = Passwords.Random();
        var account = new Account
        {
            UserName = userName,
            DisplayName = displayName,
            Role = role.Id,
            MustChangePassword = true,
            CreatedAt = work.Now,
        };
        AccountProblemException.ThrowIfFailed(await work.Users.CreateAsync(account, password));
        work.Audited.Record(Acts.Manage, RightOn.Accounts, account.Title, details: $"在服务器上开通，角色 {role.Name}");
        return new(role.Name, userName, password);
    }
}
