using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Register;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Accounts;

/// <summary>One account per role of the plan, for the invented data; their shipped password is changed at the first sign-in.</summary>
public sealed class DemoAccounts
{
    /// <summary>Shipped with the program, so it opens nothing but the page where it is changed.</summary>
    public const string Password = "peiyu-demo-2023";

    private const string Mark = "演示·";
    private const string AdministratorsEnd = "-admin";

    private readonly IDbContextFactory<PeiyuDb> _databases;
    private readonly AccountChanges _changes;
    private readonly Plan _plan;

    internal DemoAccounts(IDbContextFactory<PeiyuDb> databases, AccountChanges changes, PlanSource plans) =>
        (_databases, _changes, _plan) = (databases, changes, plans.Plan);

    /// <summary>The name that the holder of a role's demo account types: bureau, town, system.</summary>
    public static string UserNameOf(Role role) =>
        role.Id.EndsWith(AdministratorsEnd, StringComparison.Ordinal) ? role.Id[..^AdministratorsEnd.Length] : role.Id;

    /// <summary>Makes them where there are no accounts at all.</summary>
    /// <param name="mustChange">Whether the password is changed before anything else.</param>
    /// <param name="ct">Stops it.</param>
    public Task<bool> CreateAsync(bool mustChange, CancellationToken ct) => _changes.DoAsync(
        Actor.CommandLine,
        async work =>
        {
            if (await work.Db.Users.AnyAsync(ct))
            {
                return false;
            }

            var (unit, enterprise) = await FirstEnterpriseAsync(work.Db, ct);
            foreach (var role in _plan.Roles)
            {
                await AddAsync(work, role, unit, enterprise, mustChange);
            }

            return true;
        },
        ct);

    /// <summary>Those that are there and open.</summary>
    public async Task<IReadOnlyList<DemoAccount>> ListAsync(CancellationToken ct)
    {
        await using var db = await _databases.CreateDbContextAsync(ct);
        var accounts = await db.Users.AsNoTracking()
            .Where(account => account.DisplayName.StartsWith(Mark) && account.ClosedAt == null).OrderBy(account => account.Id).ToListAsync(ct);
        return [.. accounts.Select(account => new DemoAccount(RoleOf(account), account.UserName!, !account.MustChangePassword))];
    }

    private string RoleOf(Account account) => account.Role is { } id ? _plan.Role(id)?.Name ?? id : "还没有授角色";

    private static async Task AddAsync(AccountWork work, Role role, string unit, string? enterprise, bool mustChange)
    {
        var account = new Account
        {
            UserName = UserNameOf(role),
            DisplayName = Mark + role.Name,
            Role = role.Id,
            Unit = role.Scope == RoleScope.Unit ? unit : null,
            Enterprise = role.Scope == RoleScope.Enterprise ? enterprise : null,
            MustChangePassword = mustChange,
            CreatedAt = work.Now,
        };
        AccountProblemException.ThrowIfFailed(await work.Users.CreateAsync(account, Password));
        work.Audited.Record(Acts.Manage, RightOn.Accounts, $"{account.DisplayName}（{account.UserName}）", "演示账号", $"开通，角色 {role.Name}");
    }

    /// <summary>The first enterprise that says its unit, so that the town's account sees something; the plan's first unit without any.</summary>
    private async Task<(string Unit, string? Enterprise)> FirstEnterpriseAsync(PeiyuDb db, CancellationToken ct)
    {
        var first = await db.Cases.AsNoTracking().Where(entry => entry.Kind == _plan.Register.Id).OrderBy(entry => entry.Id)
            .Select(entry => entry.Id).Take(1).ToListAsync(ct);
        var register = await RegisterReader.ReadAsync(db, _plan, new RegisterSlice.These(first, WithOwnerless: false), ct);
        var enterprise = register.ToPopulation(_plan).Enterprises is [var one, ..] ? one : null;
        return (enterprise?.Unit ?? _plan.Units[0].Name, enterprise?.Code);
    }
}
