using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Peiyu.Core.Accounts;
using Peiyu.Web.Hosting;

namespace Peiyu.Web.Signing;

/// <summary>Signing out, which is a change and so a POST.</summary>
internal static class SignOutEndpoint
{
    public static void MapSignOut(this WebApplication app) =>
        app.MapPost(SigningLinks.SignOut, SignOutAsync).RequireToken().AllowAnonymous();

    private static async Task<IResult> SignOutAsync(HttpContext http, Caller caller, SigningKeeper keeper)
    {
        if (caller.IsSignedIn)
        {
            await keeper.SignOutAsync(caller.Actor, http.RequestAborted);
        }

        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Results.Redirect(SigningLinks.SignIn);
    }
}
