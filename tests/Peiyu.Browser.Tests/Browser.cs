using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using Peiyu.Browser.Tests;
using Peiyu.Core.Accounts;
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
        await _core.Get<DemoAccounts>().CreateAsync(mustChange: false, CancellationToken.None);
        _site = PeiyuWeb.Build(
        [
            "--urls", "http://127.0.0.1:0", "--Peiyu:Database", _core.Connection, "--Peiyu:Plan", Repository.Plan,
            "--Peiyu:SecondFactor", AccountOptions.Optional, "--Peiyu:SignInsPerMinute", "10000",
        ]);
        _site.MapSamples();
        await _site.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Arguments });
    }

    /// <summary>A fresh window of that width, which fails the test on an error of the page or of its policy.</summary>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="script">Whether scripts run.</param>
    /// <param name="userName">The demo account that has signed in: leader, bureau, town, …; null: nobody.</param>
    public async Task<Window> OpenAsync(int width, int height, bool script = true, string? userName = "bureau")
    {
        Assert.SkipWhen(_browser is null, $"没有 Chromium：装 chromium，或设 {ChromiumVariable}。");
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            Locale = "zh-CN",
            JavaScriptEnabled = script,
            BaseURL = _site!.Urls.First(),
        });
        var page = await context.NewPageAsync();
        if (userName is not null)
        {
            await SignInAsync(page, userName);
        }

        return new(context, page, Screenshots);
    }

    private static async Task SignInAsync(IPage page, string userName)
    {
        await page.GotoAsync("/sign-in");
        await page.FillAsync("#field-name", userName);
        await page.FillAsync("#field-password", DemoAccounts.Password);
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
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
