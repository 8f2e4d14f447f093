using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Peiyu.Browser.Tests;

public sealed class MovingTests(Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_arrives_with_script_and_without(bool script)
    {
        await using var window = await browser.OpenAsync(1440, 900, script);
        await window.GoToAsync(MovingSamples.Path);
        await window.Page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "企业.xlsx", MimeType = "text/plain", Buffer = new byte[300_000] });

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "传上来" }).ClickAsync();

        await Assertions.Expect(window.Page).ToHaveURLAsync(new Regex("/tour\\?size=300000$"));
        await window.IsSoundAsync();
    }

    [Fact]
    public async Task What_is_awaited_is_asked_for_until_it_is_done()
    {
        await using var window = await browser.OpenAsync(1440, 900);
        await window.GoToAsync(MovingSamples.Path);

        await Assertions.Expect(window.Page.Locator("main")).ToContainTextAsync("读完了 3 行", new() { Timeout = 20_000 });
        Assert.Equal(0, await window.Page.Locator("[data-poll]").CountAsync());
        await window.IsSoundAsync();
    }
}
