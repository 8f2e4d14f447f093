using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Peiyu.Browser.Tests;

public sealed partial class KeyTests(Browser browser)
{
    [Fact]
    public async Task A_slash_is_for_searching()
    {
        await using var window = await OpenAsync("/policies");

        await window.Page.Keyboard.PressAsync("/");

        await Assertions.Expect(window.Page.Locator("#find")).ToBeFocusedAsync();
        await Assertions.Expect(window.Page.Locator("#find")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task G_and_a_letter_go_to_a_place_of_the_rail()
    {
        await using var window = await OpenAsync("/policies");

        await window.Page.Keyboard.PressAsync("g");
        await window.Page.Keyboard.PressAsync("q");

        await Assertions.Expect(window.Page).ToHaveURLAsync(EnterpriseList());
    }

    [Fact]
    public async Task J_walks_down_a_list_and_Enter_opens_the_row()
    {
        await using var window = await OpenAsync("/enterprises");
        var second = await window.Page.Locator("main tbody tr").Nth(1).Locator("a").First.GetAttributeAsync("href");

        await window.Page.Keyboard.PressAsync("j");
        await window.Page.Keyboard.PressAsync("j");
        await window.Page.Keyboard.PressAsync("j");
        await window.Page.Keyboard.PressAsync("k");
        await window.Page.Keyboard.PressAsync("Enter");

        await window.Page.WaitForURLAsync(address => address.EndsWith(second!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_mark_shows_all_keys_and_Escape_hides_them()
    {
        await using var window = await OpenAsync("/policies");
        await window.Page.Keyboard.PressAsync("?");
        await Assertions.Expect(window.Page.Locator("dialog#keys")).ToContainTextAsync("去任务");
        await window.PictureAsync("keys");

        await window.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(window.Page.Locator("dialog#keys")).ToBeHiddenAsync();
        await window.IsSoundAsync();
    }

    [Fact]
    public async Task While_somebody_writes_letters_are_letters()
    {
        await using var window = await OpenAsync("/enterprises");
        await window.Page.Locator("#find").ClickAsync();

        await window.Page.Keyboard.TypeAsync("gq/j?");

        await Assertions.Expect(window.Page.Locator("#find")).ToHaveValueAsync("gq/j?");
        Assert.Equal(0, await window.Page.Locator("dialog#keys").CountAsync());
    }

    private async Task<Window> OpenAsync(string address)
    {
        var window = await browser.OpenAsync(1440, 900);
        await window.GoToAsync(address);
        return window;
    }

    [GeneratedRegex("/enterprises$")]
    private static partial Regex EnterpriseList();
}
