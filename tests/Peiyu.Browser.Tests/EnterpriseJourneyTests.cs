using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Peiyu.Browser.Tests;

/// <summary>An enterprise's accountant looks what there is for it and mends a figure.</summary>
public sealed class EnterpriseJourneyTests(Browser browser)
{
    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    public async Task An_enterprise_sees_what_it_is_entitled_to_and_what_is_missing_and_mends_a_figure(int width, int height)
    {
        browser.MustBeThere();
        await using var site = await LiveSite.StartAsync();
        await using var window = await browser.OpenAsync(width, height, userName: "enterprise", site: site);
        await Assertions.Expect(window.Page).ToHaveURLAsync(new Regex("/enterprises/[0-9A-Z]{18}"));
        var own = new Uri(window.Page.Url).AbsolutePath;
        await window.SaysAsync("够条件", "#awards");
        await window.SeeAsync("enterprise-own");

        await window.Page.Locator("main a[href*='/facts/enter']:visible").First.ClickAsync();
        await window.SeeAsync("enterprise-missing");
        await window.GoToAsync($"{own}/facts/从业人员");
        await window.SeeAsync("enterprise-fact");
        await window.FollowAsync("更正");
        var value = (3000 + width).ToString(CultureInfo.InvariantCulture);
        await window.Page.FillAsync("#field-value", value);
        await window.Page.FillAsync("#field-reason", "年报更正");
        await window.SubmitAsync("核对更正");
        await window.SaysAsync(value);
        await window.SeeAsync("enterprise-check");
        await window.SubmitAsync("更正");
        await window.SaysAsync("已登记，回执号");
        await window.SaysAsync("年报更正");
        await window.SeeAsync("enterprise-corrected");
    }

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    public async Task An_award_unfolds_into_the_steps_by_which_it_was_worked_out(int width, int height)
    {
        await using var window = await browser.OpenAsync(width, height);
        await window.GoToAsync("/enterprises/91371525P8X6GK3D4T");
        await window.Page.Locator("#awards details").EvaluateAllAsync<object>("all => all.forEach(one => one.open = true)");

        await window.SaysAsync("是定额", "#met .step-tree");
        await window.SeeAsync("enterprise-steps");
    }

    [Fact]
    public async Task An_enterprise_sees_nobody_else()
    {
        await using var window = await browser.OpenAsync(1440, 900, userName: "enterprise");
        await using var county = await browser.OpenAsync(1440, 900);
        var own = new Uri(window.Page.Url).AbsolutePath;
        await county.GoToAsync("/enterprises?unit=清水镇");
        var hrefs = await county.Page.Locator("main th a[href^='/enterprises/']").EvaluateAllAsync<string[]>("all => all.map(one => new URL(one.href).pathname)");

        await window.IsClosedAsync(hrefs.First(href => href != own));
        foreach (var path in new[] { "/overview", "/tasks", "/imports", "/accounts" })
        {
            await window.IsClosedAsync(path);
        }

        await window.GoToAsync("/enterprises");
        await Assertions.Expect(window.Page.Locator("main tbody tr")).ToHaveCountAsync(1);
    }
}
