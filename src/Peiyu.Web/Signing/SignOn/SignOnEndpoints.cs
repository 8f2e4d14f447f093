using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Peiyu.Core.Accounts;
using Peiyu.Web.Hosting;

namespace Peiyu.Web.Signing.SignOn;

/// <summary>The way to the provider and back; there only where a provider is set.</summary>
internal static partial class SignOnEndpoints
{
    public static void MapSignOn(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<SignOnOptions>().IsOn)
        {
            return;
        }

        // Links and not forms: our policy lets no form lead to another site, and going there changes nothing here.
        app.MapGet(SignOnLinks.Start, StartAsync).AllowAnonymous();
        app.MapGet(SignOnLinks.Return, ReturnAsync).AllowAnonymous();
        app.MapGet(SignOnLinks.Leave, LeaveAsync).AllowAnonymous();
        app.MapPost(SignOnLinks.Unlink, UnlinkAsync).RequireToken().RequireAuthorization(new SignedInAttribute());
    }

    private static async Task<IResult> StartAsync(
        HttpContext http, IOptionsMonitor<OpenIdConnectOptions> options, string? returnUrl) =>
        await ProviderAsync(http, options) is null
            ? Results.Redirect(SignOnLinks.ProblemOf(SignOnProblem.Unreachable))
            : Results.Challenge(new() { RedirectUri = SignOnLinks.With(SignOnLinks.Return, returnUrl) }, [SignOnHost.Scheme]);

    private static async Task<IResult> ReturnAsync(HttpContext http, Caller caller, SignOnSteps steps, string? returnUrl) =>
        await ArrivalCookie.ReadAsync(http) is not { } identity ? Results.Redirect(SigningLinks.SignIn)
        // Who is signed in came from the page of the own account, to link.
        : caller.IsSignedIn ? Results.Redirect(SignOnLinks.Link)
        : Results.Redirect(await steps.SettleAsync(http, identity, returnUrl));

    private static async Task<IResult> LeaveAsync(HttpContext http, IOptionsMonitor<OpenIdConnectOptions> options) =>
        await ProviderAsync(http, options) is { EndSessionEndpoint.Length: > 0 }
            ? Results.SignOut(new() { RedirectUri = SigningLinks.SignIn }, [SignOnHost.Scheme])
            : Results.Redirect(SigningLinks.SignIn);

    private static async Task<IResult> UnlinkAsync(HttpContext http, Caller caller, OwnAccountKeeper keeper, AccountReader accounts, SignInSteps steps)
    {
        if (await keeper.UnlinkAsync(caller.Actor, http.RequestAborted) is not null)
        {
            return Results.Redirect($"{SigningLinks.Account}?problem=no-password");
        }

        // Every other session has ended; whoever unlinks here stays.
        await steps.GoOnAsync(http, (await accounts.FindAsync(caller.Actor, caller.Account!.Id, http.RequestAborted))!, caller);
        return Results.Redirect($"{SigningLinks.Account}?done=unlinked");
    }

    /// <summary>What the provider says of itself; null where it does not answer.</summary>
    private static async Task<OpenIdConnectConfiguration?> ProviderAsync(HttpContext http, IOptionsMonitor<OpenIdConnectOptions> options)
    {
        try
        {
            return await options.Get(SignOnHost.Scheme).ConfigurationManager!.GetConfigurationAsync(http.RequestAborted);
        }
        catch (InvalidOperationException exception)
        {
            LogUnreachable(http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SignOnEndpoints)), exception);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The provider of sign-on does not say what it is.")]
    private static partial void LogUnreachable(ILogger log, Exception exception);
}
