using Microsoft.Playwright;
using Xunit;

namespace Peiyu.Browser.Tests;

public sealed class ThemeTests(Browser browser)
{
    private const string Page = "/tasks?asOf=2023-06-30";

    [Fact]
    public async Task A_chosen_colour_stays_from_page_to_page()
    {
        await using var window = await browser.OpenAsync(1440, 900);
        await window.GoToAsync(Page);
        await window.Page.Locator(".who > summary").ClickAsync();
        await window.Page.GetByText("深色", new() { Exact = true }).ClickAsync();

        await window.GoToAsync("/policies");

        await Assertions.Expect(window.Page.Locator("html")).ToHaveAttributeAsync("data-bs-theme", "dark");
        Assert.Equal("rgb(16, 21, 28)", await BackgroundAsync(window));
        await window.IsSoundAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Dark, "rgb(16, 21, 28)")]
    [InlineData(ColorScheme.Light, "rgb(244, 245, 247)")]
    public async Task Unless_chosen_it_is_the_system_s(ColorScheme system, string background)
    {
        await using var window = await browser.OpenAsync(1440, 900);
        await window.Page.EmulateMediaAsync(new() { ColorScheme = system });

        await window.GoToAsync(Page);

        Assert.Equal(background, await BackgroundAsync(window));
    }

    [Fact]
    public async Task Rows_may_stand_closer_and_stay_so_from_page_to_page()
    {
        await using var window = await browser.OpenAsync(1440, 900);
        await window.GoToAsync("/enterprises");
        var usual = await RowAsync(window);
        await window.Page.Locator(".who > summary").ClickAsync();
        await window.Page.GetByText("紧", new() { Exact = true }).ClickAsync();

        await window.GoToAsync("/enterprises?page=2");

        Assert.True(await RowAsync(window) < usual);
        await window.IsSoundAsync();
    }

    private static async Task<float> RowAsync(Window window) => (await window.Page.Locator("main tbody tr").First.BoundingBoxAsync())!.Height;

    private static Task<string> BackgroundAsync(Window window) => window.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
