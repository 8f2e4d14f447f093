using Microsoft.Extensions.Diagnostics.HealthChecks;
using Peiyu.Core.Boards;

namespace Peiyu.Web.Hosting;

/// <summary>Whether the plan could be read.</summary>
public sealed class HealthOfPlan(PlanSource plans) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            _ = plans.Plan;
            return Task.FromResult(HealthCheckResult.Healthy());
        }
        catch (BrokenPlanException)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy("计划读不了。"));
        }
    }
}
