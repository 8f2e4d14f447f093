using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Data;

namespace Peiyu.Core.Accounts;

/// <summary>What the holder of an account changes in it.</summary>
public sealed class OwnAccountKeeper(IServiceProvider services)
{
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
                if (!isRight)
                {
                    work.Audited.Record(SigningActs.Failure, SigningActs.On, account.Title, details: "改密码时现在的密码不对");
                    return "现在的密码不对。";
                }

                await Passwords.SetAsync(work.Users, account, chosen);
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
    /// <returns>Null where the code is wrong.</returns>
    public async Task<IReadOnlyList<string>?> RenewRecoveryAsync(Actor actor, string code, CancellationToken ct)
    {
        IReadOnlyList<string>? codes = null;
        await ChangeAsync(
            actor,
            async (work, account) =>
            {
                if (await SecondFactor.RedeemAsync(work, account, code))
                {
                    codes = await SecondFactor.RenewRecoveryAsync(work.Users, account);
                    work.Audited.Record(SigningActs.SecondFactor, SigningActs.On, account.Title, details: "换恢复码");
                }

                return null;
            },
            ct);
        return codes;
    }

    /// <summary>Ends every session of the account, this one too.</summary>
    public Task EndSessionsAsync(Actor actor, CancellationToken ct) => ChangeAsync(
        actor,
        async (work, account) =>
        {
            await work.Users.UpdateSecurityStampAsync(account);
            work.Audited.Record(SigningActs.SignOut, SigningActs.On, account.Title, details: "所有地方都退出");
            return null;
        },
        ct);

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
