using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Peiyu.Core.Accounts;
using Peiyu.Core.Boards;
using Peiyu.Core.Keys;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Api;

/// <summary>Says who asks by the key in Authorization: Bearer pk_…; the key, its owner and its owner's role are looked at each time.</summary>
internal sealed class KeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    KeyReader keys,
    AccountCache accounts,
    PlanSource plans,
    Caller caller) : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string SchemeName = "key";

    private const string Bearer = "Bearer ";

    /// <summary>Whether a request shows a key; with one the browser's session is not looked at.</summary>
    public static bool IsShown(HttpContext http) =>
        ApiPaths.Holds(http.Request.Path) && http.Request.Headers.Authorization.Count > 0;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            || await keys.FindAsync(header[Bearer.Length..].Trim(), Context.RequestAborted) is not { } key
            || await accounts.GetAsync(key.AccountId, Context.RequestAborted) is not { ClosedAt: null } owner)
        {
            return AuthenticateResult.Fail("No key that is good.");
        }

        caller.Is(owner, KeyScope.Of(owner, key, plans.Plan));
        Context.Features.Set(key);
        if (keys.IsStale(key))
        {
            // Behind the answer, and only once an hour: a program must not wait for an import to let it write.
            Response.OnCompleted(() => keys.TouchAsync(key.Id, CancellationToken.None));
        }

        var id = new Claim(ClaimTypes.NameIdentifier, owner.Id.ToString(CultureInfo.InvariantCulture));
        return AuthenticateResult.Success(new(new(new ClaimsIdentity([id], SchemeName)), SchemeName));
    }

    /// <summary>What is not one's right is not there, as on pages.</summary>
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
