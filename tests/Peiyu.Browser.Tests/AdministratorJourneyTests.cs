using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Peiyu.Browser.Tests;

/// <summary>Three people, each with a third of the power: one opens accounts, one grants, one looks what both did.</summary>
public sealed class AdministratorJourneyTests(Browser browser)
{
    private const string Person = "清水镇 经济发展办";
    private const string Password = "qing-shui-liu-chang-2023";

    [Fact]
    public async Task An_account_is_opened_invited_granted_and_found_on_record()
    {
        browser.MustBeThere();
        await using var site = await LiveSite.StartAsync();
        var invitation = await OpenAccountAsync(site);
        await AcceptAsync(site, invitation);
        await GrantAsync(site);

        await using var person = await browser.OpenAsync(1440, 900, userName: null, site: site);
        await person.SignInAsync("qingshui", Password);
        await Assertions.Expect(person.Page.Locator("nav.rail")).ToBeVisibleAsync();
        await person.GoToAsync("/overview");
        await Assertions.Expect(person.Page).ToHaveURLAsync(new Regex(Uri.EscapeDataString("清水镇")));
        await person.SeeAsync("town-granted");

        await using var audit = await browser.OpenAsync(1440, 900, userName: "audit", site: site);
        await audit.GoToAsync("/records");
        await audit.Page.GetByRole(AriaRole.Button, new() { Name = "现在从头核对" }).ClickAsync();
        await audit.SaysAsync("逐条核对过");
        await Assertions.Expect(audit.Page.Locator("main tr", new() { HasText = Person }).Filter(new() { HasText = "管账号" }).First).ToBeVisibleAsync();
        await Assertions.Expect(audit.Page.Locator("main tr", new() { HasText = Person }).Filter(new() { HasText = "清水镇政府来函" }).First).ToBeVisibleAsync();
        await audit.SeeAsync("audit-records");
    }

    [Theory]
    [InlineData("system", "/accounts")]
    [InlineData("security", "/grants")]
    [InlineData("audit", "/records")]
    public async Task None_of_the_three_opens_the_others_pages_nor_the_data(string userName, string own)
    {
        await using var window = await browser.OpenAsync(1440, 900, userName: userName);
        await Assertions.Expect(window.Page).ToHaveURLAsync(new Regex(own));
        await window.SeeAsync($"{userName}-home");

        foreach (var path in new[] { "/accounts", "/accounts/new", "/grants", "/records", "/tasks", "/enterprises", "/overview", "/imports", "/libraries" })
        {
            if (!path.StartsWith(own, StringComparison.Ordinal))
            {
                await window.IsClosedAsync(path);
            }
        }
    }

    private async Task<string> OpenAccountAsync(LiveSite site)
    {
        await using var window = await browser.OpenAsync(1440, 900, userName: "system", site: site);
        await window.GoToAsync("/accounts");
        await window.FollowAsync("开通账号");
        await window.Page.FillAsync("#field-DisplayName", Person);
        await window.Page.FillAsync("#field-UserName", "qingshui");
        await window.SeeAsync("system-new");
        await window.SubmitAsync("开通账号");
        await window.SaysAsync("只显示这一次");
        await window.SeeAsync("system-invitation");
        return await window.Page.Locator("code.invitation").InnerTextAsync();
    }

    private async Task AcceptAsync(LiveSite site, string invitation)
    {
        await using var window = await browser.OpenAsync(390, 844, userName: null, site: site);
        await window.GoToAsync(invitation);
        await window.Page.FillAsync("#field-Chosen", Password);
        await window.Page.FillAsync("#field-Again", Password);
        await window.SeeAsync("invited-password");
        await window.SubmitAsync("设密码");
        await window.SaysAsync("密码设好了");
        await window.GoToAsync(invitation);
        await window.SaysAsync("这个邀请不能用了");
        await window.SeeAsync("invited-again");
    }

    private async Task GrantAsync(LiveSite site)
    {
        await using var window = await browser.OpenAsync(1440, 900, userName: "security", site: site);
        await window.GoToAsync("/grants");
        await window.SaysAsync("1 个账号等着授角色");
        await window.SeeAsync("security-waiting");
        await window.FollowAsync(Person);
        await window.Page.SelectOptionAsync("#field-Role", "town");
        await window.Page.SelectOptionAsync("#field-Unit", "清水镇");
        await window.Page.FillAsync("#field-Reason", "清水镇政府来函");
        await window.SeeAsync("security-grant");
        await window.SubmitAsync("授这个角色");
        await window.SaysAsync("办好了");
        await window.SeeAsync("security-granted");
    }
}
