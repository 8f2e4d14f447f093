using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Keys;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Accounts;

/// <summary>What the security administrator does: gives and takes roles and their unit or enterprise. He opens no accounts and sees no data.</summary>
public sealed class GrantKeeper(IServiceProvider services)
{
    private readonly AccountChanges _changes = services.GetRequiredService<AccountChanges>();
    private readonly AccountCache _cache = services.GetRequiredService<AccountCache>();
    private readonly PlanSource _plans = services.GetRequiredService<PlanSource>();

    /// <exception cref="AccountProblemException">It can't be: the message says why.</exception>
    public Task GrantAsync(Actor actor, long id, GrantRequest grant, CancellationToken ct) => ChangeAsync(
        actor,
        id,
        async (work, account) =>
        {
            var role = grant.Role is null ? null
                : _plans.Plan.Role(grant.Role) ?? throw new AccountProblemException("计划里没有这个角色。");
            if (role?.Id != account.Role)
            {
                await Administrators.DemandAnotherAsync(work.Db, _plans.Plan, account, ct);
            }

            var before = WordsOf(account);
            await SetAsync(work.Db, account, role, grant, ct);
            // What is open under the rights of before ends with them.
            await work.Users.UpdateSecurityStampAsync(account);
            work.Audited.Record(Acts.Grant, RightOn.Grants, account.Title, grant.Reason, $"原来：{before}；现在：{WordsOf(account)}");
        },
        ct);

    /// <summary>Takes the second factor off somebody who lost phone and recovery codes.</summary>
    public Task RemoveSecondFactorAsync(Actor actor, long id, string reason, CancellationToken ct) => ChangeAsync(
        actor,
        id,
        async (work, account) =>
        {
            await SecondFactor.RemoveAsync(work.Users, account);
            await work.Users.UpdateSecurityStampAsync(account);
            await KeyEnding.RevokeAllAsync(work.Audited, account.Id, ct);
            work.Audited.Record(Acts.Grant, RightOn.Grants, account.Title, reason, "解除动态码");
        },
        ct);

    private async Task SetAsync(PeiyuDb db, Account account, Role? role, GrantRequest grant, CancellationToken ct)
    {
        var code = role?.Scope == RoleScope.Enterprise ? grant.Enterprise?.Trim() : null;
        if (role?.Scope == RoleScope.Enterprise && (code is null || !await IsHeldAsync(db, code, ct)))
        {
            throw new AccountProblemException($"企业库里没有统一社会信用代码“{code}”，请核对。");
        }

        if (role?.Scope == RoleScope.Unit && string.IsNullOrEmpty(grant.Unit))
        {
            throw new AccountProblemException($"{role.Name}要选一个单位。");
        }

        if (role?.Scope == RoleScope.Unit && _plans.Plan.Units.All(unit => unit.Name != grant.Unit))
        {
            throw new AccountProblemException($"计划里没有单位“{grant.Unit}”，请从名单里选。");
        }

        (account.Role, account.Enterprise) = (role?.Id, code);
        account.Unit = role?.Scope == RoleScope.Unit ? grant.Unit : null;
    }

    /// <summary>Whether the register holds an enterprise by that code now: what was taken back is nobody's to be granted.</summary>
    private async Task<bool> IsHeldAsync(PeiyuDb db, string code, CancellationToken ct)
    {
        var kind = _plans.Plan.Register.Id;
        var ids = await db.Cases.Where(entry => entry.Kind == kind && entry.Key == code).Select(entry => entry.Id).ToListAsync(ct);
        return ids.Count > 0
            && await db.CaseEvents.Where(said => ids.Contains(said.CaseId)).OrderByDescending(said => said.Id).Select(said => said.Fields).FirstOrDefaultAsync(ct) is not null;
    }

    private string WordsOf(Account account) => account.Role is not { } id
        ? "没有角色"
        : string.Concat(_plans.Plan.Role(id)?.Name ?? id, account.Unit is null ? "" : $"，{account.Unit}", account.Enterprise is null ? "" : $"，{account.Enterprise}");

    private async Task ChangeAsync(Actor actor, long id, Func<AccountWork, Account, Task> change, CancellationToken ct)
    {
        actor.Demand(Acts.Grant, RightOn.Grants);
        if (id == actor.AccountId)
        {
            throw new AccountProblemException("不能改自己的权限，请另一个安全管理员来改。");
        }

        await _changes.DoAsync(
            actor,
            async work =>
            {
                await change(work, await work.FindAsync(id, ct) ?? throw new AccountProblemException("没有这个账号。"));
                return true;
            },
            ct);
        _cache.Forget(id);
    }
}
