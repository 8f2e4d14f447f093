using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace Peiyu.Browser.Tests;

/// <summary>Charts come out of their tables, under the policy that every page has.</summary>
public sealed class ChartTests(Browser browser)
{
    [Theory]
    [InlineData("light", 1440, 900)]
    [InlineData("dark", 1440, 900)]
    [InlineData("light", 390, 844)]
    public async Task Every_chart_is_drawn_and_the_policy_has_nothing_to_say(string colours, int width, int height)
    {
        await using var window = await browser.OpenAsync(width, height);
        await window.Page.EmulateMediaAsync(new() { ColorScheme = colours == "dark" ? ColorScheme.Dark : ColorScheme.Light });
        await window.GoToAsync(Samples.Path);

        await DrawnAsync(window);

        Assert.Equal(await window.Page.Locator("figure.chart").CountAsync(), await window.Page.Locator("figure.chart canvas").CountAsync());
        Assert.All(await InkAsync(window), pixels => Assert.True(pixels > 500, $"{pixels}"));
        await window.PictureAsync($"samples-{colours}-{width}");
        await window.IsSoundAsync();
    }

    [Fact]
    public async Task The_table_behind_a_chart_is_one_click_away()
    {
        await using var window = await browser.OpenAsync(1440, 900);
        await window.GoToAsync(Samples.Path);
        var figure = window.Page.Locator("figure[data-chart=months]");

        await figure.Locator("summary").ClickAsync();

        await Assertions.Expect(figure.Locator("td", new() { HasText = "未报" })).ToBeVisibleAsync();
        await Assertions.Expect(figure.Locator(".plot")).ToHaveAttributeAsync("aria-hidden", "true");
    }

    [Fact]
    public async Task A_bar_whose_row_has_a_link_leads_there()
    {
        await using var window = await browser.OpenAsync(1440, 900);
        await window.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await window.GoToAsync(Samples.Path);
        await DrawnAsync(window);
        var plot = window.Page.Locator("figure[data-chart=bars] canvas");
        var box = (await plot.BoundingBoxAsync())!;

        await plot.ClickAsync(new() { Position = new() { X = box.Width / 4, Y = 18 } });

        await window.Page.WaitForURLAsync(address => Uri.UnescapeDataString(address).EndsWith("unit=斜店乡", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_theme_draws_the_charts_again()
    {
        await using var window = await browser.OpenAsync(1440, 900);
        await window.GoToAsync(Samples.Path);
        await DrawnAsync(window);
        var light = await PictureOfAsync(window);

        await window.Page.EvaluateAsync("document.documentElement.dataset.bsTheme = 'dark'");
        await window.Page.WaitForTimeoutAsync(500);

        Assert.NotEqual(light, await PictureOfAsync(window));
        await window.IsSoundAsync();
    }

    [Fact]
    public async Task Without_a_chart_the_library_is_not_fetched()
    {
        // Nobody has signed in: nothing is fetched yet for the page that a role starts from.
        await using var window = await browser.OpenAsync(1440, 900, userName: null);
        var fetched = new ConcurrentQueue<string>();
        window.Page.Request += (_, request) => fetched.Enqueue(request.Url);

        await window.GoToAsync("/policies");

        Assert.DoesNotContain(fetched, address => address.Contains("echarts", StringComparison.Ordinal));
    }

    private static Task DrawnAsync(Window window) =>
        Assertions.Expect(window.Page.Locator("html")).ToHaveAttributeAsync("data-charts", "drawn", new() { Timeout = 30_000 });

    private static Task<string> PictureOfAsync(Window window) =>
        window.Page.Locator("figure[data-chart=line] canvas").EvaluateAsync<string>("canvas => canvas.toDataURL()");

    /// <summary>How many pixels of each canvas carry anything.</summary>
    private static async Task<int[]> InkAsync(Window window)
    {
        await window.Page.WaitForTimeoutAsync(600);
        return await window.Page.EvaluateAsync<int[]>(
            """
            [...document.querySelectorAll('figure.chart canvas')].map(canvas => canvas.getContext('2d')
              .getImageData(0, 0, canvas.width, canvas.height).data.filter((value, index) => index % 4 === 3 && value > 0).length)
            """);
    }
}
