using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Peiyu.Core.Accounts;
using Peiyu.Web.Hosting;

namespace Peiyu.Web.Signing;

/// <summary>Signing out, here or everywhere, which is a change and so a POST.</summary>
internal static class SignOutEndpoint
{
    public static void MapSignOut(this WebApplication app)
    {
        app.MapPost(SigningLinks.SignOut, SignOutAsync).RequireToken().AllowAnonymous();
        app.MapPost(SigningLinks.SignOutEverywhere, SignOutEverywhereAsync).RequireToken().RequireAuthorization(new SignedInAttribute());
    }

    private static async Task<IResult> SignOutAsync(HttpContext http, Caller caller, SigningKeeper keeper)
    {
        if (caller.Session is { } session)
        {
            await keeper.SignOutAsync(caller.Actor, session.Id, http.RequestAborted);
        }

        return await LeaveAsync(http, caller);
    }

    private static async Task<IResult> SignOutEverywhereAsync(HttpContext http, Caller caller, OwnAccountKeeper keeper)
    {
        await keeper.EndSessionsAsync(caller.Actor, http.RequestAborted);
        return await LeaveAsync(http, caller);
    }

    /// <summary>Whoever came from the provider is still signed in there, and is offered to leave there too.</summary>
    private static async Task<IResult> LeaveAsync(HttpContext http, Caller caller)
    {
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Results.Redirect(caller.Session?.IsFromProvider == true ? $"{SigningLinks.SignIn}?{SigningLinks.LeftKey}=1" : SigningLinks.SignIn);
    }
}
