using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Peiyu.Browser.Tests;

/// <summary>A county leader's first morning: in with the shipped password, once round, and down to the rows behind a figure.</summary>
public sealed class LeaderJourneyTests(Browser browser)
{
    private const string Chosen = "qing-shui-liu-chang-2023";

    [Fact]
    public async Task A_leader_changes_the_shipped_password_first_and_takes_the_tour()
    {
        browser.MustBeThere();
        await using var site = await LiveSite.StartAsync(mustChange: true);
        await using var window = await browser.OpenAsync(1440, 900, userName: "leader", site: site);
        await window.SaysAsync("先换一个只有你知道的密码");
        await window.SeeAsync("leader-password");
        await window.GoToAsync("/tasks");
        await window.SaysAsync("先换一个只有你知道的密码");

        await window.Page.FillAsync("#field-Current", Peiyu.Core.Accounts.DemoAccounts.Password);
        await window.Page.FillAsync("#field-Chosen", Chosen);
        await window.Page.FillAsync("#field-Again", Chosen);
        await window.SubmitAsync("改密码");
        await Assertions.Expect(window.Page.Locator(".topbar")).ToBeVisibleAsync();
        await window.SeeAsync("leader-first");

        await window.GoToAsync("/tour");
        await window.SeeAsync("leader-tour");
        await window.FollowAsync("从这里开始");
        foreach (var (path, number) in new[] { ("/overview", 1), ("/tasks", 2), ("/libraries", 3), ("/policies", 4), ("/document", 5) })
        {
            await Assertions.Expect(window.Page).ToHaveURLAsync(new Regex($"{path}\\?"));
            await window.SaysAsync($"第 {number} 步", ".tour");
            await window.SeeAsync($"leader-tour{number}");
            await window.Page.Locator(".tour .btn-primary").ClickAsync();
        }

        await Assertions.Expect(window.Page.Locator(".tour")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_leader_goes_from_a_figure_to_its_rows_and_takes_the_page_along_on_paper()
    {
        await using var window = await browser.OpenAsync(1440, 900, userName: "leader");
        await window.GoToAsync("/overview");
        await window.SeeAsync("leader-overview");

        var state = window.Page.Locator("ul.strip a").First;
        var count = int.Parse(await state.Locator("b").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
        await state.ClickAsync();
        await Assertions.Expect(window.Page).ToHaveURLAsync(new Regex("state="));
        Assert.True(count > 0);
        await window.SeeAsync("leader-state");

        await window.GoToAsync("/tasks");
        await window.Page.Locator("main td.cell a:visible").First.ClickAsync();
        await Assertions.Expect(window.Page.Locator("#cell")).ToBeVisibleAsync();
        await window.SeeAsync("leader-cell");
        await window.FollowAsync("看这项任务");
        await Assertions.Expect(window.Page).ToHaveURLAsync(new Regex("/tasks/\\d"));
        await window.SeeAsync("leader-task");

        await window.GoToAsync("/overview");
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(window.Page.Locator(".topbar")).ToBeHiddenAsync();
        await Assertions.Expect(window.Page.Locator(".rail")).ToBeHiddenAsync();
        await window.SeeAsync("leader-print");
    }

    [Fact]
    public async Task A_leader_changes_nothing()
    {
        await using var window = await browser.OpenAsync(1440, 900, userName: "leader");
        await window.GoToAsync("/enterprises");
        await window.Page.Locator("main th a[href^='/enterprises/']:visible").First.ClickAsync();
        await Assertions.Expect(window.Page.Locator("#facts")).ToBeAttachedAsync();

        Assert.Equal(0, await window.Page.Locator("main a[href*='/facts/enter']").CountAsync());
        await window.IsClosedAsync(new Uri(window.Page.Url).AbsolutePath + "/facts/enter");
        await window.IsClosedAsync("/imports");
        await window.IsClosedAsync("/accounts");
    }
}
