using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using Peiyu.Browser.Tests;
using Peiyu.TestKit;
using Peiyu.Web;
using Xunit;

[assembly: AssemblyFixture(typeof(Browser))]

namespace Peiyu.Browser.Tests;

/// <summary>A real Chromium in front of the real site with the medium sample, on a port of its own.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>Where Chromium is; unset: where Debian puts it. Without one the tests are skipped, visibly.</summary>
    public const string ChromiumVariable = "PEIYU_CHROMIUM";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private CoreFixture? _core;
    private WebApplication? _site;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private static string Chromium => Environment.GetEnvironmentVariable(ChromiumVariable) ?? "/usr/bin/chromium";

    private static string Screenshots => Path.Combine(Repository.Root, "artifacts", "screenshots");

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
        {
            return;
        }

        _core = await CoreFixture.CreateAsync(Database.Sqlite);
        await _core.ImportAsync(Repository.Sample("medium"));
        _site = PeiyuWeb.Build(["--urls", "http://127.0.0.1:0", "--Peiyu:Database", _core.Connection, "--Peiyu:Plan", Repository.Plan]);
        _site.MapSamples();
        await _site.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Arguments });
    }

    /// <summary>A fresh window of that width, which fails the test on an error of the page or of its policy.</summary>
    public async Task<Window> OpenAsync(int width, int height, bool script = true)
    {
        Assert.SkipWhen(_browser is null, $"没有 Chromium：装 chromium，或设 {ChromiumVariable}。");
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            Locale = "zh-CN",
            JavaScriptEnabled = script,
            BaseURL = _site!.Urls.First(),
        });
        return new(context, await context.NewPageAsync(), Screenshots);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }

        if (_core is not null)
        {
            await _core.DisposeAsync();
        }
    }
}
