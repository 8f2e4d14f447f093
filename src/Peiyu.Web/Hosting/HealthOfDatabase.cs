using Microsoft.Extensions.Diagnostics.HealthChecks;
using Peiyu.Core.Data;

namespace Peiyu.Web.Hosting;

/// <summary>Whether the database is there and of the present model.</summary>
public sealed class HealthOfDatabase(DatabaseState database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await database.ProblemAsync(cancellationToken) is { } problem ? HealthCheckResult.Unhealthy(problem) : HealthCheckResult.Healthy();
}
