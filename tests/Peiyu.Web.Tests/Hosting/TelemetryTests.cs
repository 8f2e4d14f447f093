using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Peiyu.Core.Telemetry;
using Xunit;

namespace Peiyu.Web.Tests.Hosting;

public sealed class TelemetryTests(MediumSite site)
{
    [Fact]
    public async Task The_work_is_measured()
    {
        var measured = new ConcurrentDictionary<string, long>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, meters) =>
        {
            if (instrument.Meter.Name == Instruments.Name)
            {
                meters.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => measured.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        listener.Start();

        using var other = site.On(new(2023, 5, 31));
        using var client = await other.SignInAsync("leader", Peiyu.Core.Accounts.DemoAccounts.Password);
        await client.OpenAsync("/policies");

        Assert.Contains("peiyu.sign_ins", measured.Keys);
        Assert.Contains("peiyu.audit.entries", measured.Keys);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("http://127.0.0.1:4317", true)]
    public void It_is_sent_only_where_a_collector_is_named(string endpoint, bool isSent)
    {
        using var other = new Site(site.Database, new(2023, 6, 30), ("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint));

        Assert.Equal(isSent, other.Services.GetService<MeterProvider>() is not null);
        Assert.Equal(isSent, other.Services.GetService<TracerProvider>() is not null);
    }
}
