using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Core.Keys;

namespace Peiyu.Core.Accounts;

/// <summary>What the holder of an account changes in it.</summary>
public sealed class OwnAccountKeeper(IServiceProvider services)
{
    private const string WrongCode = "数字不对。看看手机时间准不准，等下一个数字再写。";

    private readonly IServiceScopeFactory _scopes = services.GetRequiredService<IServiceScopeFactory>();
    private readonly AccountChanges _changes = services.GetRequiredService<AccountChanges>();
    private readonly AccountCache _cache = services.GetRequiredService<AccountCache>();

    /// <summary>A key for an authenticator, in capital letters and digits; it counts once a code proves that it was taken.</summary>
    public static string NewKey() => SecondFactor.NewKey();

    /// <summary>Changes the password; all other sessions end.</summary>
    /// <returns>Why not, in a sentence; null where it is changed.</returns>
    public async Task<string?> ChangePasswordAsync(Actor actor, string current, string chosen, CancellationToken ct)
    {
        if (current == chosen)
        {
            return "新密码和现在的一样，请换一个。";
        }

        var isRight = await IsPasswordAsync(actor, current, ct);
        return await ChangeAsync(
            actor,
            async (work, account) =>
            {
                if (await RefusalAsync(work, account, () => Task.FromResult(isRight), "改密码时现在的密码不对", "现在的密码不对。") is { } refusal)
                {
                    return refusal;
                }

                await Passwords.SetAsync(work, account, chosen);
                account.MustChangePassword = false;
                work.Audited.Record(SigningActs.Password, SigningActs.On, account.Title, details: "改密码");
                return null;
            },
            ct);
    }

    /// <summary>Takes the key as second factor where the code is that of the moment; gives the recovery codes, to be shown once.</summary>
    /// <returns>Null where the code is wrong.</returns>
    public async Task<IReadOnlyList<string>?> EnrolAsync(Actor actor, string key, string code, CancellationToken ct)
    {
        IReadOnlyList<string>? codes = null;
        await ChangeAsync(
            actor,
            async (work, account) =>
            {
                if (!account.TwoFactorEnabled && await SecondFactor.EnrolAsync(work, account, key, code.Trim()))
                {
                    codes = await SecondFactor.RenewRecoveryAsync(work.Users, account);
                    work.Audited.Record(SigningActs.SecondFactor, SigningActs.On, account.Title, details: "绑定动态码");
                }

                return null;
            },
            ct);
        return codes;
    }

    /// <summary>New recovery codes in place of those before, for whoever proves to have the second factor.</summary>
    /// <returns>The codes, or why not, in a sentence.</returns>
    public async Task<(IReadOnlyList<string>? Codes, string? Problem)> RenewRecoveryAsync(Actor actor, string code, CancellationToken ct)
    {
        IReadOnlyList<string>? codes = null;
        var problem = await ChangeAsync(
            actor,
            async (work, account) =>
            {
                if (await RefusalAsync(work, account, () => SecondFactor.RedeemAsync(work, account, code), "换恢复码时代码不对", WrongCode) is { } refusal)
                {
                    return refusal;
                }

                codes = await SecondFactor.RenewRecoveryAsync(work.Users, account);
                work.Audited.Record(SigningActs.SecondFactor, SigningActs.On, account.Title, details: "换恢复码");
                return null;
            },
            ct);
        return (codes, problem);
    }

    /// <summary>Links the identity with which somebody came back from the provider, where the password proves whose account it is.</summary>
    /// <returns>Why not, in a sentence; null where it is linked.</returns>
    public async Task<string?> LinkAsync(Actor actor, string password, ProviderIdentity identity, CancellationToken ct)
    {
        var isRight = await IsPasswordAsync(actor, password, ct);
        return await ChangeAsync(
            actor,
            async (work, account) =>
                await RefusalAsync(work, account, () => Task.FromResult(isRight), "对上单点登录时密码不对", "密码不对。")
                ?? await IdentityLinks.AddAsync(work, account, identity, "在我的账号里", ct),
            ct);
    }

    /// <summary>Takes the link to the provider away; every session ends, for who else came by it is not known.</summary>
    /// <returns>Why not, in a sentence; null where it is taken away.</returns>
    public Task<string?> UnlinkAsync(Actor actor, CancellationToken ct) => ChangeAsync(
        actor,
        async (work, account) =>
        {
            if (account.PasswordHash is null)
            {
                return "这个账号没有密码，解除以后就进不来了。先请系统管理员重置密码，用新的邀请设一个。";
            }

            await IdentityLinks.RemoveAllAsync(work, account, "在我的账号里", ct);
            await work.Users.UpdateSecurityStampAsync(account);
            return null;
        },
        ct);

    /// <summary>Ends every session of the account, this one too, and every key for programs.</summary>
    public Task EndSessionsAsync(Actor actor, CancellationToken ct) => ChangeAsync(
        actor,
        async (work, account) =>
        {
            await work.Users.UpdateSecurityStampAsync(account);
            await KeyEnding.RevokeAllAsync(work.Audited, account.Id, ct);
            work.Audited.Record(SigningActs.SignOut, SigningActs.On, account.Title, details: "所有地方都退出");
            return null;
        },
        ct);

    /// <summary>Whoever sits at somebody else's open session guesses no more often than whoever signs in.</summary>
    private static async Task<string?> RefusalAsync(AccountWork work, Account account, Func<Task<bool>> proves, string details, string refusal)
    {
        if (WrongTries.LockedUntil(work, account) is { } locked)
        {
            return WrongTries.Sentence(locked);
        }

        if (await proves())
        {
            account.AccessFailedCount = 0;
            return null;
        }

        return WrongTries.Count(work, account, details) is { } until ? WrongTries.Sentence(until) : refusal;
    }

    private async Task<bool> IsPasswordAsync(Actor actor, string password, CancellationToken ct)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var hasher = scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>();
        return actor.AccountId is { } id
            && password.Length <= PasswordRules.LongestLength
            && await _cache.GetAsync(id, ct) is { PasswordHash: { } hash } account
            && hasher.VerifyHashedPassword(account, hash, password) != PasswordVerificationResult.Failed;
    }

    private async Task<string?> ChangeAsync(Actor actor, Func<AccountWork, Account, Task<string?>> change, CancellationToken ct)
    {
        var id = actor.AccountId ?? throw new NotAllowedException(SigningActs.Password, SigningActs.On);
        try
        {
            return await _changes.DoAsync(
                actor,
                async work => await work.FindAsync(id, ct) is { ClosedAt: null } account ? await change(work, account) : "账号已经停用。",
                ct);
        }
        catch (AccountProblemException problem)
        {
            return problem.Message;
        }
        finally
        {
            _cache.Forget(id);
        }
    }
}
