using Microsoft.Playwright;
using Xunit;

namespace Peiyu.Browser.Tests;

/// <summary>A clerk of the bureau asks where a town stands, who is counted, what an enterprise is entitled to, and by which words.</summary>
public sealed class ClerkJourneyTests(Browser browser)
{
    private const string Day = "asOf=2023-06-30";

    [Theory]
    [InlineData("desk", 1440, 900)]
    [InlineData("phone", 390, 844)]
    public async Task From_the_matrix_to_the_enterprise_to_the_policy_to_the_documents_words(string name, int width, int height)
    {
        await using var window = await browser.OpenAsync(width, height);
        await window.GoToAsync($"/tasks?{Day}");
        await window.PictureAsync($"{name}-tasks");
        await window.IsSoundAsync();

        await window.GoToAsync($"/tasks/9?{Day}&unit=清水镇");
        Assert.Contains("高新技术企业", await window.TitleAsync(), StringComparison.Ordinal);
        await window.PictureAsync($"{name}-programme");
        await window.IsSoundAsync();

        await window.Page.Locator("main a[href^='/enterprises/']").First.ClickAsync();
        await Assertions.Expect(window.Page.Locator("h1")).ToContainTextAsync("演示企业");
        await window.PictureAsync($"{name}-enterprise");
        await window.IsSoundAsync();

        await window.Page.Locator("main a[href^='/policies/']:visible").First.ClickAsync();
        await Assertions.Expect(window.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/policies/.*asOf=2023-06-30"));
        await window.PictureAsync($"{name}-policy");
        await window.IsSoundAsync();

        await window.Page.Locator("main a[href^='/document']:visible").First.ClickAsync();
        await Assertions.Expect(window.Page.Locator("main")).ToContainTextAsync("优质企业培育");
        await window.PictureAsync($"{name}-document");
        await window.IsSoundAsync();
    }

    [Fact]
    public async Task Another_day_is_asked_for_and_kept_from_page_to_page()
    {
        await using var window = await browser.OpenAsync(1440, 900);
        await window.GoToAsync($"/tasks?{Day}");
        await window.Page.Locator(".asof > summary").ClickAsync();
        await window.Page.Locator("input[name=asOf]").First.FillAsync("2023-12-31");
        await window.Page.Locator("input[name=asOf]").First.PressAsync("Enter");

        await window.Page.Locator("nav a[href^='/policies']:visible").First.ClickAsync();

        await Assertions.Expect(window.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("asOf=2023-12-31"));
        await window.IsSoundAsync();
    }

    [Fact]
    public async Task An_enterprise_is_found_by_a_part_of_its_name()
    {
        await using var window = await browser.OpenAsync(1440, 900);
        await window.GoToAsync($"/enterprises?{Day}");
        await window.Page.Locator("input[name=q]:visible").First.FillAsync("0800193");
        await window.Page.Locator("input[name=q]:visible").First.PressAsync("Enter");

        await window.Page.Locator("main a[href^='/enterprises/']:visible").First.ClickAsync();

        Assert.Equal("演示企业0800193有限公司", (await window.TitleAsync()).Trim());
        await window.IsSoundAsync();
    }

    [Fact]
    public async Task The_dark_page_and_the_printed_one_are_whole_too()
    {
        await using var window = await browser.OpenAsync(1440, 900);
        await window.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await window.GoToAsync($"/tasks?{Day}");
        await window.PictureAsync("dark-tasks");
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Light });
        await window.PictureAsync("print-tasks");
        await window.IsSoundAsync();
    }
}
