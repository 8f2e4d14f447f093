using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Peiyu.Web.Hosting;

/// <summary>What whoever runs the site asks: does it run, and can it work. Both are open and tell nothing of the data.</summary>
internal static class HealthHost
{
    public const string Path = "/health";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<HealthOfPlan>("plan", timeout: Patience)
        .AddCheck<HealthOfDatabase>("database", timeout: Patience);

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet(Path, () => Results.Text("ok")).ExcludeFromDescription().AllowAnonymous();
        // That it answers at all is the answer: a site whose database is away must not be started anew for it.
        app.MapHealthChecks(Path + "/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync }).AllowAnonymous();
        app.MapHealthChecks(Path + "/ready", new HealthCheckOptions { ResponseWriter = WriteAsync }).AllowAnonymous();
    }

    private static Task WriteAsync(HttpContext http, HealthReport report) => http.Response.WriteAsJsonAsync(new HealthAnswer(
        report.Status == HealthStatus.Healthy,
        report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Status == HealthStatus.Healthy ? "ok" : entry.Value.Description ?? "没有在五秒内答复。")));
}
