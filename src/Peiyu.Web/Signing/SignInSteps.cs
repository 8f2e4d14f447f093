using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Identity;
using Peiyu.Core.Access;
using Peiyu.Core.Accounts;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;

namespace Peiyu.Web.Signing;

/// <summary>The two steps of signing in: the password, and for some a code of the moment.</summary>
public sealed class SignInSteps(SigningKeeper keeper, PlanSource plans)
{
    private const string WrongPassword = "用户名或密码不对。看看大小写，再试一次。";
    private const string WrongCode = "代码不对或者已经用过。看看手机上的时间准不准，等下一个代码再试。";
    private const string CodeTooLate = "离输入密码太久了，请重新登录。";

    public async Task<SignInStep> TryPasswordAsync(HttpContext http, string name, string password, string? returnUrl)
    {
        var result = await keeper.TryPasswordAsync(name, password, http.RequestAborted);
        if (result is not SigningResult.CodeNeeded needed)
        {
            return await GoOnAsync(http, result, returnUrl, WrongPassword);
        }

        var identity = new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, needed.Account.Id.ToString(CultureInfo.InvariantCulture))], IdentityConstants.TwoFactorUserIdScheme);
        await http.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new(identity));
        var query = SigningLinks.Local(returnUrl) is { } local ? new QueryBuilder { { SigningLinks.ReturnKey, local } } : [];
        return new(SigningLinks.Code + query.ToQueryString(), null);
    }

    /// <summary>Whether somebody gave the password a moment ago and owes the code.</summary>
    public static async Task<bool> OwesCodeAsync(HttpContext http) => await OwingAsync(http) is not null;

    public async Task<SignInStep> TryCodeAsync(HttpContext http, string code, string? returnUrl)
    {
        if (await OwingAsync(http) is not { } id)
        {
            return new(null, CodeTooLate);
        }

        var step = await GoOnAsync(http, await keeper.TryCodeAsync(id, code, http.RequestAborted), returnUrl, WrongCode);
        if (step.Next is not null)
        {
            await http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        }

        return step;
    }

    /// <summary>Starts a session, on whatever page the password was proven, and gives the page to go to.</summary>
    public async Task<string> StartAsync(HttpContext http, Account account, string? returnUrl)
    {
        var actor = Actor.Of(account, plans.Plan);
        await Session.StartAsync(http, account, actor.Role);
        var caller = new Caller();
        caller.Is(account, actor);
        return SigningLinks.Local(returnUrl) ?? caller.Home;
    }

    private async Task<SignInStep> GoOnAsync(HttpContext http, SigningResult result, string? returnUrl, string refusal) => result switch
    {
        SigningResult.Passed passed => new(await StartAsync(http, passed.Account, returnUrl), null),
        SigningResult.Locked locked => new(null, SigningKeeper.LockedSentence(locked.Until)),
        _ => new(null, refusal),
    };

    private static async Task<long?> OwingAsync(HttpContext http)
    {
        var half = await http.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return long.TryParse(half.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var id) ? id : null;
    }
}
