using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Peiyu.Core.Access;
using Peiyu.Core.Accounts;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Web.Signing.SignOn;

namespace Peiyu.Web.Signing;

/// <summary>The two steps of signing in: the password, and for some a code of the moment.</summary>
public sealed class SignInSteps(IServiceProvider services)
{
    private const string WrongPassword = "用户名或密码不对。看看大小写，再试一次。";
    private const string WrongCode = "代码不对或者已经用过。看看手机上的时间准不准，等下一个代码再试。";
    private const string CodeTooLate = "离输入密码太久了，请重新登录。";

    private readonly SigningKeeper _keeper = services.GetRequiredService<SigningKeeper>();
    private readonly SessionLimits _limits = services.GetRequiredService<SessionLimits>();
    private readonly PlanSource _plans = services.GetRequiredService<PlanSource>();
    private readonly TimeProvider _clock = services.GetRequiredService<TimeProvider>();

    /// <param name="http">Of the request.</param>
    /// <param name="name">As typed.</param>
    /// <param name="password">As typed.</param>
    /// <param name="returnUrl">Where to go on to.</param>
    /// <param name="arrival">Who came from the provider of sign-on to be linked; null: somebody who did not.</param>
    public async Task<SignInStep> TryPasswordAsync(
        HttpContext http, string name, string password, string? returnUrl, Arrival? arrival = null)
    {
        var result = await _keeper.TryPasswordAsync(name, password, arrival, http.RequestAborted);
        return result is SigningResult.CodeNeeded needed
            ? new(await AskCodeAsync(http, needed.Account, returnUrl, arrival), null)
            : await GoOnAsync(http, result, (returnUrl, arrival), WrongPassword);
    }

    /// <summary>Whether somebody gave the password a moment ago and owes the code.</summary>
    public static async Task<bool> OwesCodeAsync(HttpContext http) => await OwingAsync(http) is not null;

    /// <summary>Keeps who has done the first step, and gives the page of the second.</summary>
    public static async Task<string> AskCodeAsync(HttpContext http, Account account, string? returnUrl, Arrival? arrival)
    {
        var identity = new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, account.Id.ToString(CultureInfo.InvariantCulture)),
                .. arrival is null ? [] : ArrivalCookie.ClaimsOf(arrival),
            ],
            IdentityConstants.TwoFactorUserIdScheme);
        await http.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new(identity));
        return SignOnLinks.With(SigningLinks.Code, returnUrl);
    }

    public async Task<SignInStep> TryCodeAsync(HttpContext http, string code, string? returnUrl)
    {
        if (await OwingAsync(http) is not var (id, arrival))
        {
            return new(null, CodeTooLate);
        }

        var result = await _keeper.TryCodeAsync(id, code, arrival, http.RequestAborted);
        var step = await GoOnAsync(http, result, (returnUrl, arrival), WrongCode);
        if (step.Next is not null)
        {
            await http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        }

        return step;
    }

    /// <summary>Starts a session and gives the page to go to.</summary>
    public Task<string> StartAsync(HttpContext http, SigningResult.Passed passed, string? returnUrl, Arrival? arrival) =>
        StartAsync(http, passed.Account, Session.Of(passed, arrival, _clock.GetUtcNow().UtcDateTime), returnUrl);

    /// <summary>Goes on with the session on this browser after a change that ended all others, and gives the page to go to.</summary>
    public Task<string> GoOnAsync(HttpContext http, Account account, Caller caller) =>
        StartAsync(http, account, caller.Session! with { Stamp = Session.StampOf(account) }, null);

    private async Task<string> StartAsync(HttpContext http, Account account, Session session, string? returnUrl)
    {
        var actor = Actor.Of(account, _plans.Plan);
        await _limits.StartAsync(http, session, actor.Role);
        var caller = new Caller();
        caller.Is(account, actor);
        return SigningLinks.Local(returnUrl) ?? caller.Home;
    }

    private async Task<SignInStep> GoOnAsync(
        HttpContext http, SigningResult result, (string? ReturnUrl, Arrival? Arrival) way, string refusal) =>
        result is SigningResult.Passed passed
            ? new(await StartAsync(http, passed, way.ReturnUrl, way.Arrival), null)
            : new(null, SentenceOf(result, refusal));

    private static string SentenceOf(SigningResult result, string refusal) => result switch
    {
        SigningResult.Locked locked => SigningKeeper.LockedSentence(locked.Until),
        SigningResult.NotLinked refused => refused.Sentence,
        _ => refusal,
    };

    private static async Task<(long Id, Arrival? Arrival)?> OwingAsync(HttpContext http)
    {
        var half = (await http.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Principal;
        return long.TryParse(half?.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var id)
            ? (id, ArrivalCookie.Read(half))
            : null;
    }
}
