using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Peiyu.Web.Signing.SignOn;

/// <summary>Sign-on by OpenID Connect as a scheme beside the cookie, where a provider is set: the code flow with PKCE.</summary>
internal static class SignOnHost
{
    public const string Scheme = "sign-on";

    // Between the provider and the password here nobody needs longer.
    private static readonly TimeSpan LinkWithin = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(30);

    public static void AddSignOn(this AuthenticationBuilder schemes, IConfiguration configuration)
    {
        var settings = SignOnOptions.Read(configuration);
        schemes.Services.AddSingleton(settings);
        if (!settings.IsOn)
        {
            return;
        }

        schemes.AddCookie(IdentityConstants.ExternalScheme, options =>
        {
            (options.Cookie.Name, options.Cookie.SecurePolicy) = Cookies.Of("arrival", configuration);
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.SlidingExpiration = false;
            options.ExpireTimeSpan = LinkWithin;
        });
        schemes.AddOpenIdConnect(Scheme, options =>
        {
            Provider(options, settings);
            Answers(options, configuration);
            Tokens(options);
        });
        schemes.Services.AddOptions<OpenIdConnectOptions>(Scheme).Configure<TimeProvider>(TokenTimes.Judge);
    }

    private static void Provider(OpenIdConnectOptions options, SignOnOptions settings)
    {
        (options.Authority, options.ClientId, options.ClientSecret) = (settings.Authority, settings.ClientId, settings.ClientSecret);
        options.RequireHttpsMetadata = !new Uri(settings.Authority!).IsLoopback;
        options.BackchannelTimeout = AnswerWithin;
        options.DisableTelemetry = true;
        options.Scope.Clear();
        options.Scope.Add("openid");
        options.Scope.Add("profile");
    }

    private static void Answers(OpenIdConnectOptions options, IConfiguration configuration)
    {
        options.ResponseType = OpenIdConnectResponseType.Code;
        // By redirect and not by a form of the provider's, so that the cookies of the way need not be sent to every site's call.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.CallbackPath = SignOnLinks.Callback;
        options.SignedOutCallbackPath = SignOnLinks.LeftCallback;
        options.SignedOutRedirectUri = SigningLinks.SignIn;
        options.RemoteSignOutPath = PathString.Empty;
        options.SignInScheme = IdentityConstants.ExternalScheme;
        foreach (var (cookie, name) in new[] { (options.CorrelationCookie, "peiyu-way."), (options.NonceCookie, "peiyu-nonce.") })
        {
            cookie.Name = name;
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = Cookies.Of(name, configuration).Secure;
        }
    }

    private static void Tokens(OpenIdConnectOptions options)
    {
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.GetClaimsFromUserInfoEndpoint = false;
        // Else it would take away again what the token said and we keep.
        options.ClaimActions.Clear();
        options.Events = new()
        {
            OnTokenValidated = ArrivalCookie.Keep,
            OnRemoteFailure = SignOnFailures.Tell,
            OnRedirectToIdentityProviderForSignOut = NameUs,
        };
    }

    /// <summary>The token of the sign-in is not kept, so the provider is told by our name who wants to sign out.</summary>
    private static Task NameUs(RedirectContext context)
    {
        context.ProtocolMessage.ClientId = context.Options.ClientId;
        return Task.CompletedTask;
    }
}
