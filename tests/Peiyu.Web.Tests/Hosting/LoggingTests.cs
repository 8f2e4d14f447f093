using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Peiyu.Core.Accounts;
using Peiyu.Web.Hosting;
using Xunit;

namespace Peiyu.Web.Tests.Hosting;

public sealed class LoggingTests(MediumSite site)
{
    private const string Sought = "绝密线索";

    [Fact]
    public async Task A_walk_through_the_site_leaves_no_name_in_the_log()
    {
        using var lines = new Lines();
        using var other = site.On(new(2023, 6, 30));
        await other.HaveAccountsAsync();
        using var logged = other.WithWebHostBuilder(builder => builder
            .UseSetting(LoggingHost.Key, "json")
            // More than is ever written, so that nothing slips by because it is not written today.
            .ConfigureLogging(logging => logging.AddFilter<Lines>(null, LogLevel.Trace).AddProvider(lines)));
        using var client = new Client(logged.CreateClient(new() { AllowAutoRedirect = false }));

        (await client.SendAsync("/sign-in", "main form", ("Form.Name", "bureau"), ("Form.Password", Sought))).Dispose();
        (await client.SendAsync("/sign-in", "main form", ("Form.Name", "bureau"), ("Form.Password", DemoAccounts.Password))).Dispose();
        foreach (var address in new[]
        {
            "/", $"/enterprises?q={Sought}", "/enterprises/913715257BYC46N17Y", $"/enterprises/{Sought}", $"/api/v1/search?q={Sought}",
            $"/api/v1/enterprises/{Sought}", "/api/v1/enterprises/913715257BYC46N17Y", $"/{Sought}?phone=13800000000", $"/tasks?asOf={Sought}",
        })
        {
            (await client.AskAsync(address)).Dispose();
        }

        Assert.Contains(lines.All, line => line.Contains("\"Route\":\"/api/v1/enterprises/{code}\"", StringComparison.Ordinal));
        Assert.Contains(lines.All, line => line.Contains("\"Route\":\"/enterprises/{Code}\",\"Status\":404", StringComparison.Ordinal));
        Assert.All(lines.All, line => JsonDocument.Parse(line));
        foreach (var mark in new[] { Sought, Uri.EscapeDataString(Sought), "演示", "bureau", "913715257BYC46N17Y", "13800000000", DemoAccounts.Password, "peiyu-session=" })
        {
            Assert.Empty(lines.All.Where(line => line.Contains(mark, StringComparison.OrdinalIgnoreCase)).Take(3));
        }
    }

    [Fact]
    public void An_exception_is_told_without_what_it_says()
    {
        using var lines = new Lines();

#pragma warning disable CA2254 // What it must not hold is the point.
        lines.CreateLogger("Microsoft.Somewhere").LogError(new InvalidOperationException(Sought), "Failed for {Name}, {Count} times.", Sought, 3);
#pragma warning restore CA2254

        var line = JsonDocument.Parse(Assert.Single(lines.All)).RootElement;
        Assert.DoesNotContain(Sought, line.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("Failed for {Name}, {Count} times.", line.GetProperty("message").GetString());
        Assert.Equal(3, line.GetProperty("Count").GetInt32());
        Assert.Equal("System.InvalidOperationException", line.GetProperty("exception")[0].GetProperty("type").GetString());
    }

    /// <summary>Takes everything down as the console would.</summary>
    private sealed class Lines : ILoggerProvider
    {
        private readonly LoggingFormat _format = new(new FixedClock(new(2023, 6, 30)));
        private readonly ConcurrentQueue<string> _lines = new();

        public IReadOnlyCollection<string> All => [.. _lines];

        public ILogger CreateLogger(string categoryName) => new Writer(categoryName, this);

        public void Dispose()
        {
            // Nothing is held.
        }

        private sealed class Writer(string category, Lines lines) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            {
                using var text = new StringWriter();
                lines._format.Write(new LogEntry<TState>(logLevel, category, eventId, state, exception, formatter), null, text);
                lines._lines.Enqueue(text.ToString().TrimEnd());
            }
        }
    }
}
