using Microsoft.Playwright;
using Xunit;

namespace Peiyu.Browser.Tests;

/// <summary>Where the second factor is required, an official has one before anything else.</summary>
public sealed class SecondFactorJourneyTests(Browser browser)
{
    [Fact]
    public async Task An_official_enrols_a_phone_and_signs_in_with_its_code()
    {
        browser.MustBeThere();
        await using var site = await LiveSite.StartAsync(secondFactor: "required");
        await using var window = await browser.OpenAsync(1440, 900, site: site);
        await window.SaysAsync("先绑定动态码");
        await window.GoToAsync("/enterprises");
        await window.SaysAsync("先绑定动态码");
        await window.SeeAsync("bureau-enrol");

        var key = await window.Page.Locator("code.key").InnerTextAsync();
        await window.Page.FillAsync("#field-Code", "000000");
        await window.SubmitAsync("绑定");
        await window.SaysAsync("数字不对");
        Assert.Equal(key, await window.Page.Locator("code.key").InnerTextAsync());
        await window.Page.FillAsync("#field-Code", Authenticator.CodeOf(key, await NowAsync(window)));
        await window.SubmitAsync("绑定");
        await window.SaysAsync("恢复码，只显示这一次");
        await window.SeeAsync("bureau-recovery");
        await window.FollowAsync("抄好了");
        await Assertions.Expect(window.Page.Locator(".topbar")).ToBeVisibleAsync();

        await window.Page.Locator(".who > summary").ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "退出登录" }).ClickAsync();
        await window.SignInAsync("bureau");
        await window.SaysAsync("再输入动态码");
        await window.SeeAsync("bureau-code");
        // A code is good once, so it is the next one that signs in.
        await window.Page.FillAsync("#field-Code", Authenticator.CodeOf(key, await NowAsync(window) + Authenticator.Step));
        await window.SubmitAsync("登录");
        await Assertions.Expect(window.Page.Locator(".topbar")).ToBeVisibleAsync();
        await window.IsSoundAsync();
    }

    /// <summary>As the phone beside the screen has it.</summary>
    private static async Task<DateTimeOffset> NowAsync(Window window) =>
        DateTimeOffset.FromUnixTimeMilliseconds(await window.Page.EvaluateAsync<long>("Date.now()"));
}
