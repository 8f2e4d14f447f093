using Microsoft.Playwright;
using Peiyu.Browser.Tests;
using Peiyu.TestKit;
using Xunit;

[assembly: AssemblyFixture(typeof(Browser))]

namespace Peiyu.Browser.Tests;

/// <summary>A real Chromium in front of the real site with the medium sample, on a port of its own.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>Where Chromium is; unset: where Debian puts it. Without one the tests are skipped, visibly.</summary>
    public const string ChromiumVariable = "PEIYU_CHROMIUM";

    // Boards are worked out at the first asking, and several sites share the machine.
    private const float Patience = 20_000;

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-gpu-rasterization", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private LiveSite? _site;
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

        _site = await LiveSite.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Arguments });
        Assertions.SetDefaultExpectTimeout(Patience);
    }

    /// <summary>Says so, and ends the test, where there is no Chromium.</summary>
    public void MustBeThere() => Assert.SkipWhen(_browser is null, $"没有 Chromium：装 chromium，或设 {ChromiumVariable}。");

    /// <summary>A fresh window of that width, which fails the test on an error of the page or of its policy.</summary>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="script">Whether scripts run.</param>
    /// <param name="userName">The demo account that has signed in: leader, bureau, town, …; null: nobody.</param>
    /// <param name="site">Which; null: the one that the tests share and leave as it is.</param>
    public async Task<Window> OpenAsync(int width, int height, bool script = true, string? userName = "bureau", LiveSite? site = null)
    {
        MustBeThere();
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            Locale = "zh-CN",
            JavaScriptEnabled = script,
            BaseURL = (site ?? _site!).Address,
        });
        var window = new Window(context, await context.NewPageAsync(), Screenshots);
        if (userName is not null)
        {
            await window.SignInAsync(userName);
        }

        return window;
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
    }
}
