using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.Extensions;
using Peiyu.Core.Access;
using Peiyu.Core.Accounts;
using Peiyu.Core.Boards;
using Peiyu.Web.Api;

namespace Peiyu.Web.Signing;

/// <summary>Asks at every request whether the session still stands, and says who calls.</summary>
internal sealed class SessionEvents(AccountCache accounts, PlanSource plans, TimeProvider clock, Caller caller) : CookieAuthenticationEvents
{
    // So that the cookie is not written anew at every click.
    private static readonly TimeSpan RenewAfter = TimeSpan.FromMinutes(1);

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (Session.Read(context.Principal) is { } session
            && clock.GetUtcNow().UtcDateTime - session.Since < Session.Longest
            && await accounts.GetAsync(session.AccountId, context.HttpContext.RequestAborted) is { ClosedAt: null } account
            && account.SecurityStamp == session.Stamp)
        {
            caller.Is(account, Actor.Of(account, plans.Plan), session);
            return;
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
            query.Add(SigningLinks.EndedKey, "1");
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
