using Microsoft.Playwright;
using Xunit;

namespace Peiyu.Browser.Tests;

/// <summary>What stands around every page, on a desk, on a phone and without a network.</summary>
public sealed class ShellTests(Browser browser)
{
    private const string Tasks = "/tasks?asOf=2023-06-30";

    [Fact]
    public async Task A_phone_searches_too()
    {
        await using var window = await browser.OpenAsync(390, 844);
        await window.GoToAsync(Tasks);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "搜索" }).First.ClickAsync();
        await Assertions.Expect(window.Page.Locator("#find")).ToBeFocusedAsync();
        await window.PictureAsync("phone-search");

        await window.Page.Keyboard.TypeAsync("0800193");
        await window.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(window.Page.Locator("main")).ToContainTextAsync("演示企业0800193有限公司");
    }

    [Fact]
    public async Task The_day_opens_as_a_box_that_Escape_closes()
    {
        await using var window = await browser.OpenAsync(390, 844);
        await window.GoToAsync(Tasks);
        await window.Page.Locator(".asof > summary").ClickAsync();
        await Assertions.Expect(window.Page.Locator("#as-of")).ToBeVisibleAsync();
        await window.PictureAsync("phone-day");
        await window.IsSoundAsync();

        await window.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(window.Page.Locator("#as-of")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_page_can_be_installed()
    {
        await using var window = await browser.OpenAsync(1440, 900);
        await window.GoToAsync("/policies");

        var icons = await window.Page.EvaluateAsync<int[]>(
            """
            (async () => {
              const manifest = await (await fetch(document.querySelector('link[rel=manifest]').href)).json();
              return Promise.all(manifest.icons.map(async icon => (await fetch(icon.src)).status));
            })()
            """);

        Assert.Equal([200, 200, 200, 200], icons);
    }

    [Fact]
    public async Task Without_a_network_a_page_says_so_and_no_page_was_kept()
    {
        await using var window = await browser.OpenAsync(1440, 900);
        await window.GoToAsync(Tasks);
        await window.Page.EvaluateAsync("navigator.serviceWorker.ready.then(() => true)");
        await window.GoToAsync("/policies");
        await window.Page.Context.SetOfflineAsync(true);

        await window.GoToAsync(Tasks);

        Assert.Equal("现在连不上网，页面打不开", await window.TitleAsync());
        Assert.Equal("1.25rem", await window.Page.EvaluateAsync<string>("getComputedStyle(document.body).getPropertyValue('--t-l')"));
        var kept = await window.Page.EvaluateAsync<string[]>("caches.open('peiyu-1').then(c => c.keys()).then(all => all.map(one => new URL(one.url).pathname))");
        Assert.All(kept, path => Assert.Matches(@"^/offline$|\.(css|js|svg)$", path));
        await window.PictureAsync("offline");
    }

    [Fact]
    public async Task Without_script_the_day_and_the_search_still_work()
    {
        await using var window = await browser.OpenAsync(1440, 900, script: false);
        await window.GoToAsync(Tasks);
        await window.Page.Locator(".asof > summary").ClickAsync();
        await window.Page.Locator("#as-of").FillAsync("2023-12-31");

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "看这一天" }).ClickAsync();

        await Assertions.Expect(window.Page.Locator(".asof summary b")).ToHaveTextAsync("2023-12-31");
        await Assertions.Expect(window.Page.Locator(".theme").First).ToBeHiddenAsync();
    }

    [Fact]
    public async Task On_a_phone_the_tabs_lie_over_the_page()
    {
        await using var window = await browser.OpenAsync(390, 844);
        await window.GoToAsync(Tasks);

        await window.Page.Locator(".rail .tab a[href^='/enterprises']").ClickAsync();

        await Assertions.Expect(window.Page.Locator(".rail .tab a[aria-current]")).ToHaveTextAsync("企业");
        await window.IsSoundAsync();
    }
}
