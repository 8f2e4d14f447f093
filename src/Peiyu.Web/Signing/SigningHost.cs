using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Peiyu.Core.Accounts;
using Peiyu.Web.Signing.SignOn;

namespace Peiyu.Web.Signing;

/// <summary>What signing in needs from the host. A page is closed unless it says that it is open.</summary>
internal static class SigningHost
{
    // Between the password and the code nobody needs longer.
    private static readonly TimeSpan CodeWithin = TimeSpan.FromMinutes(10);

    public static void AddSigning(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddScoped<Caller>();
        services.AddScoped<SessionEvents>();
        services.AddSingleton<SessionLimits>();
        services.AddSingleton<SessionCookies>();
        services.AddSingleton<SignInSteps>();
        services.AddSingleton<SignOnSteps>();
        services.AddSingleton<SigningState>();
        services.AddSignInLimit(builder.Configuration);
        services.AddScoped<IAuthorizationHandler, RightHandler>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(
            new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new ReadsData()).Build());
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, options => Session(options, builder.Configuration))
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options => Code(options, builder.Configuration))
            .AddSignOn(builder.Configuration);
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .PostConfigure(options => options.TicketDataFormat = new KeptTickets(options.TicketDataFormat));
        services.AddAntiforgery(options =>
            (options.Cookie.Name, options.Cookie.SecurePolicy) = Cookies.Of("form", builder.Configuration));
        services.AddDataProtection().SetApplicationName("Peiyu");
        services.AddOptions<KeyManagementOptions>()
            .Configure<ProtectionKeys>((options, keys) => options.XmlRepository = new KeysInDatabase(keys));
        // The keys lie in the database, where whoever reads them reads everything anyway.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }

    /// <summary>Behind routing: it asks which page it is. Pages about errors are shown without asking anybody anything.</summary>
    public static void UseSigning(this WebApplication app)
    {
        app.UseWhen(context => !context.Request.Path.StartsWithSegments("/error", StringComparison.Ordinal), branch => branch.UseAuthentication());
        app.UseRateLimiter();
        app.UseMiddleware<Duties>();
        app.UseAuthorization();
    }

    private static void Session(CookieAuthenticationOptions options, IConfiguration configuration)
    {
        (options.Cookie.Name, options.Cookie.SecurePolicy) = Cookies.Of("session", configuration);
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.SlidingExpiration = true;
        options.LoginPath = SigningLinks.SignIn;
        options.EventsType = typeof(SessionEvents);
    }

    private static void Code(CookieAuthenticationOptions options, IConfiguration configuration)
    {
        (options.Cookie.Name, options.Cookie.SecurePolicy) = Cookies.Of("code", configuration);
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.SlidingExpiration = false;
        options.ExpireTimeSpan = CodeWithin;
    }
}
