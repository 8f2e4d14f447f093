using System.Threading.RateLimiting;

namespace Peiyu.Web.Signing;

/// <summary>How often one address may try to sign in; an office behind one address signs in together in the morning.</summary>
internal static class SignInLimit
{
    public const string Policy = "sign-in";

    /// <summary>0: as often as they like.</summary>
    public const string Key = "Peiyu:SignInsPerMinute";

    private const int Default = 30;

    public static void AddSignInLimit(this IServiceCollection services, IConfiguration configuration)
    {
        var most = configuration.GetValue(Key, Default);
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(Policy, http => most > 0 && HttpMethods.IsPost(http.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(
                    http.Connection.RemoteIpAddress?.ToString() ?? "",
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(1), AutoReplenishment = true })
                : RateLimitPartition.GetNoLimiter("unlimited"));
        });
    }
}
