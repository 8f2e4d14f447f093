using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Peiyu.Browser.Tests;

/// <summary>Somebody of a town, on the phone, beside the enterprise.</summary>
public sealed class TownJourneyTests(Browser browser)
{
    [Fact]
    public async Task A_town_sees_its_targets_and_its_enterprises_and_enters_what_it_heard()
    {
        browser.MustBeThere();
        await using var site = await LiveSite.StartAsync();
        await using var window = await browser.OpenAsync(390, 844, userName: "town", site: site);
        await window.SeeAsync("town-home");
        await window.GoToAsync("/overview");
        await Assertions.Expect(window.Page).ToHaveURLAsync(new Regex("/units/"));
        await window.SeeAsync("town-unit");
        await window.Page.Locator("main a[href^='/tasks/']:visible").First.ClickAsync();
        await Assertions.Expect(window.Page).ToHaveURLAsync(new Regex("/tasks/\\d"));
        await window.SeeAsync("town-target");

        await window.GoToAsync("/enterprises");
        await window.SeeAsync("town-enterprises");
        await window.Page.Locator("main th a[href^='/enterprises/']:visible").First.ClickAsync();
        await window.SaysAsync("指标");
        await window.SeeAsync("town-enterprise");
        await window.FollowAsync("填报一个指标");
        await window.Page.SelectOptionAsync("#choose-fact", "从业人员");
        await window.SubmitAsync("下一步");
        await window.Page.FillAsync("#choose-period", "2018");
        await window.SubmitAsync("下一步");
        await window.Page.FillAsync("#field-value", "88");
        await window.SeeAsync("town-fact");
        await window.SubmitAsync("填报");
        await window.SaysAsync("已登记，回执号");
        await window.SeeAsync("town-receipt");
    }

    [Fact]
    public async Task What_belongs_to_another_town_is_not_there()
    {
        await using var window = await browser.OpenAsync(390, 844, userName: "town");
        await using var county = await browser.OpenAsync(1440, 900);
        await window.GoToAsync("/overview");
        await Assertions.Expect(window.Page).ToHaveURLAsync(new Regex("/units/"));
        var own = Uri.UnescapeDataString(new Uri(window.Page.Url).Segments[^1]);
        var other = own == "清水镇" ? "柳林镇" : "清水镇";
        await county.GoToAsync($"/enterprises?unit={other}");
        var enterprise = await county.Page.Locator("main th a[href^='/enterprises/']").First.GetAttributeAsync("href");

        await window.IsClosedAsync(enterprise!.Split('?')[0]);
        await window.SeeAsync("town-missing");
        await window.IsClosedAsync($"/units/{other}");
        await window.IsClosedAsync("/imports");
    }
}
