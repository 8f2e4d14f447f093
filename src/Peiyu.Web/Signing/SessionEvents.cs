using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.Extensions;
using Peiyu.Core.Access;
using Peiyu.Core.Accounts;
using Peiyu.Core.Boards;
using Peiyu.Web.Api;

namespace Peiyu.Web.Signing;

/// <summary>Asks at every request whether the session still stands, and says who calls.</summary>
internal sealed class SessionEvents(AccountCache accounts, PlanSource plans, SessionLimits limits, Caller caller) : CookieAuthenticationEvents
{
    private static readonly object EndKey = new();

    // So that the cookie is not written anew at every click.
    private static readonly TimeSpan RenewAfter = TimeSpan.FromMinutes(1);

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var ct = context.HttpContext.RequestAborted;
        if (Session.Read(context.Principal) is { } session && await accounts.GetAsync(session.AccountId, ct) is { } account)
        {
            var actor = Actor.Of(account, plans.Plan);
            if (await limits.EndOfAsync(session, account, actor, ct) is not { } end)
            {
                caller.Is(account, actor, session);
                return;
            }

            context.HttpContext.Items[EndKey] = end;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew = context.ElapsedTime > RenewAfter;
        return Task.CompletedTask;
    }

    /// <summary>To the sign-in page and, after a page was asked for, back to it; a program is told that it must sign in.</summary>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (ApiPaths.Holds(context.Request.Path))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        var query = new QueryBuilder();
        var asked = context.Request.PathBase + context.Request.Path + context.Request.QueryString;
        if (HttpMethods.IsGet(context.Request.Method) && asked != "/")
        {
            query.Add(SigningLinks.ReturnKey, asked);
        }

        if (context.Request.Cookies.ContainsKey(context.Options.Cookie.Name!))
        {
            var isElsewhere = context.HttpContext.Items[EndKey] is SessionEnd.Elsewhere;
            query.Add(SigningLinks.EndedKey, isElsewhere ? SigningLinks.EndedElsewhere : "1");
        }

        context.Response.Redirect(SigningLinks.SignIn + query.ToQueryString());
        return Task.CompletedTask;
    }

    /// <summary>What is not one's right is not there: who looks for it does not learn that it is.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
