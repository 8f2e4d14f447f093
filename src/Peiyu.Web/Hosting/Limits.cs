using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;
using Peiyu.Core.Data;

namespace Peiyu.Web.Hosting;

/// <summary>How much anybody may ask in a minute: a key, an account, an address without one. Signing in has a stricter limit of its own.</summary>
internal static class Limits
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void AddLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var limits = configuration.GetSection(LimitOptions.Section).Get<LimitOptions>() ?? new();
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => Partition(http, limits));
            options.OnRejected = SayWhenAsync;
        });
    }

    private static RateLimitPartition<string> Partition(HttpContext http, LimitOptions limits)
    {
        if (IsFree(http))
        {
            return RateLimitPartition.GetNoLimiter("");
        }

        var (who, most) = http.Features.Get<ApiKey>() is { } key ? ($"key {key.Id}", limits.Key)
            : http.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } account ? ($"account {account}", limits.Account)
            : ($"address {http.Connection.RemoteIpAddress}", limits.Visitor);
        return most <= 0 ? RateLimitPartition.GetNoLimiter("") : RateLimitPartition.GetFixedWindowLimiter(
            who, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = Window });
    }

    /// <summary>Whoever watches over the site, and the page that tells of a limit.</summary>
    private static bool IsFree(HttpContext http) => http.Request.Path.StartsWithSegments(HealthHost.Path, StringComparison.Ordinal)
        || http.Features.Get<IStatusCodeReExecuteFeature>() is not null
        || http.Features.Get<IExceptionHandlerFeature>() is not null;

    private static ValueTask SayWhenAsync(OnRejectedContext context, CancellationToken ct)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : Window;
        context.HttpContext.Response.Headers.RetryAfter =
            Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
