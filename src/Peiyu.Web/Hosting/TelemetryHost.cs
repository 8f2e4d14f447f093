using System.Diagnostics;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Peiyu.Core.Telemetry;

namespace Peiyu.Web.Hosting;

/// <summary>Sends figures and spans to a collector where one is named, by OpenTelemetry's own variables; otherwise nothing is started.</summary>
internal static class TelemetryHost
{
    public const string EndpointKey = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string ServiceName = "peiyu";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration[EndpointKey]))
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(ServiceName, serviceVersion: typeof(TelemetryHost).Assembly.GetName().Version?.ToString(3)))
            .WithMetrics(metrics => metrics
                .AddMeter(Instruments.Name)
                .AddAspNetCoreInstrumentation()
                .AddRuntimeInstrumentation()
                .AddOtlpExporter())
            .WithTracing(traces => traces
                .AddSource(Instruments.Name)
                .AddAspNetCoreInstrumentation(options =>
                {
                    options.Filter = http => !http.Request.Path.StartsWithSegments(HealthHost.Path, StringComparison.Ordinal);
                    options.EnrichWithHttpResponse = (span, answer) => LeaveOutNames(span, answer.HttpContext);
                })
                .AddOtlpExporter());
    }

    /// <summary>Addresses name enterprises, queries what people look for: the route takes their place.</summary>
    private static void LeaveOutNames(Activity span, HttpContext http)
    {
        span.SetTag("url.path", LoggingRequests.RouteOf(http));
        span.SetTag("url.query", null);
    }
}
