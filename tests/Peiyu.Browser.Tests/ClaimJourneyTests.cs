using Microsoft.Playwright;
using Peiyu.Core.Fund;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Browser.Tests;

/// <summary>An award on its way to the money, from hand to hand: enterprise and town on a phone, bureau and finance at a desk, the public at home.</summary>
public sealed class ClaimJourneyTests(Browser browser)
{
    private static readonly TimeSpan Publication = TimeSpan.FromDays(8);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_award_becomes_money_and_everybody_sees_their_part_of_it()
    {
        browser.MustBeThere();
        // A Tuesday, ten in the morning in China.
        var clock = new MovingClock(new(2023, 12, 5, 2, 0, 0, TimeSpan.Zero));
        await using var site = await LiveSite.StartAsync(clock: clock);
        await site.Core.Get<DemoFund>().RunAsync(Ct);

        var (claim, name) = await ClaimAsync(site);
        await TakeAsync(site, "town", 390, claim, "初审通过", ("账户已核对", "是"));
        await TakeAsync(site, "bureau", 1440, claim, "审核同意");
        await TakeAsync(site, "bureau", 1440, claim, "开始公示");
        await ObserveAsync(site, name);
        // The days of publication go by; sessions end with them.
        clock.Move(Publication);
        await TakeAsync(site, "bureau", 1440, claim, "公示期满，转兑付");
        await TakeAsync(site, "finance", 1440, claim, "兑付", ("付款凭证号", "PZ-2023-17"));

        await using var enterprise = await browser.OpenAsync(390, 844, userName: "enterprise", site: site);
        await enterprise.GoToAsync(claim);
        await enterprise.SaysAsync("已兑付", "h1");
        await enterprise.SeeAsync("claim-paid");
        await using var leader = await browser.OpenAsync(1440, 900, userName: "leader", site: site);
        await leader.GoToAsync("/fund");
        await leader.SaysAsync("已付");
        await leader.SeeAsync("claim-fund");
    }

    /// <returns>The claim's address and the enterprise's name.</returns>
    private async Task<(string Claim, string Name)> ClaimAsync(LiveSite site)
    {
        await using var window = await browser.OpenAsync(390, 844, userName: "enterprise", site: site);
        var name = await window.TitleAsync();
        await window.Page.Locator("#claims a[href^='/claims/new']:visible").First.ClickAsync();
        await window.SeeAsync("claim-form");
        await window.Page.GetByLabel("开户行").FillAsync("冠县农商行");
        await window.Page.GetByLabel("收款账号").FillAsync("6217000000001234");
        await window.Page.GetByLabel("费用明细").FillAsync("检测费 | FP-1 | 1200.50");
        await window.SubmitAsync("提交申领");
        await window.SaysAsync("待初审", "h1");
        await window.SaysAsync("检测费");
        await window.SeeAsync("claim-made");
        return (new Uri(window.Page.Url).AbsolutePath, name);
    }

    /// <summary>One step, as the person whose turn it is finds the claim: on the list of what waits for them.</summary>
    private async Task TakeAsync(LiveSite site, string who, int width, string claim, string step, params (string Label, string Value)[] fields)
    {
        await using var window = await browser.OpenAsync(width, 844, userName: who, site: site);
        await window.GoToAsync("/cases/claim?mine=yes");
        await window.Page.Locator($"main a[href^='{claim}']:visible").First.ClickAsync();
        var form = window.Page.Locator("main form").Filter(new() { Has = window.Page.GetByRole(AriaRole.Button, new() { Name = step, Exact = true }) });
        foreach (var (label, value) in fields)
        {
            var input = form.GetByLabel(label);
            await (await input.EvaluateAsync<bool>("one => one.tagName == 'SELECT'") ? input.SelectOptionAsync(value) : input.FillAsync(value));
        }

        await window.SeeAsync($"claim-before-{who}");
        await form.GetByRole(AriaRole.Button, new() { Name = step, Exact = true }).ClickAsync();
        await window.SaysAsync(step, "section[aria-labelledby=h-history]");
    }

    private async Task ObserveAsync(LiveSite site, string name)
    {
        await using var visitor = await browser.OpenAsync(390, 844, userName: null, site: site);
        await visitor.GoToAsync("/publicity");
        await visitor.SaysAsync(name, "main tbody");
        await visitor.SeeAsync("claim-public");
    }
}
