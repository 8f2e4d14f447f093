using Microsoft.Playwright;
using Peiyu.Core.Fund;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Browser.Tests;

/// <summary>
/// A title on its way, and the award for it on its way to the money, from hand to hand: enterprise and town on a phone, bureau and
/// finance at a desk, the public at home.
/// </summary>
public sealed class ClaimJourneyTests(Browser browser)
{
    private const string Title = "高新技术企业";
    private const string Award = "hnte-county";
    private const string Today = "2023-12-05";

    private static readonly TimeSpan Publication = TimeSpan.FromDays(8);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_nomination_becomes_a_title_and_its_award_money_and_everybody_sees_their_part_of_it()
    {
        browser.MustBeThere();
        // A Tuesday, ten in the morning in China.
        var clock = new MovingClock(new(2023, 12, 5, 2, 0, 0, TimeSpan.Zero));
        await using var site = await LiveSite.StartAsync(clock: clock);
        await site.Core.Get<DemoFund>().RunAsync(Ct);

        var name = await NameAsync(site);
        var title = await NominateAsync(site, name);
        await TakeAsync(site, "town", 390, title, "申报", ("申报日期", Today));
        await TakeAsync(site, "bureau", 1440, title, "推荐", ("推荐日期", Today));
        await TakeAsync(site, "bureau", 1440, title, "认定", ("认定日期", Today), ("级别", "国家级"));

        var claim = await ClaimAsync(site);
        await TurnAsync(site, "town", 390, claim, "初审通过", ("账户已核对", "是"));
        await TurnAsync(site, "bureau", 1440, claim, "审核同意");
        await TurnAsync(site, "bureau", 1440, claim, "开始公示");
        await ObserveAsync(site, name);
        // The days of publication go by; sessions end with them.
        clock.Move(Publication);
        await TurnAsync(site, "bureau", 1440, claim, "公示期满，转兑付");
        await TurnAsync(site, "finance", 1440, claim, "兑付", ("付款凭证号", "PZ-2023-17"));

        await using var enterprise = await browser.OpenAsync(390, 844, userName: "enterprise", site: site);
        await enterprise.GoToAsync(claim);
        await enterprise.SaysAsync("已兑付", "h1");
        await enterprise.SeeAsync("claim-paid");
        await using var leader = await browser.OpenAsync(1440, 900, userName: "leader", site: site);
        await leader.GoToAsync("/fund");
        await leader.SaysAsync("已付");
        await leader.SeeAsync("claim-fund");
    }

    private async Task<string> NameAsync(LiveSite site)
    {
        await using var window = await browser.OpenAsync(390, 844, userName: "enterprise", site: site);
        return await window.TitleAsync();
    }

    /// <summary>The town finds the enterprise and nominates it, on the title's own page.</summary>
    /// <returns>The address of the title's case.</returns>
    private async Task<string> NominateAsync(LiveSite site, string name)
    {
        await using var window = await browser.OpenAsync(390, 844, userName: "town", site: site);
        await window.GoToAsync("/pipelines");
        await window.FollowAsync(Title);
        await window.FollowAsync("提名一户");
        await window.Page.GetByLabel("企业名称或统一社会信用代码").FillAsync(name);
        await window.SubmitAsync("找");
        await window.Page.Locator("main label", new() { HasText = name }).ClickAsync();
        await window.SubmitAsync("提名 勾选的");
        await window.Page.GetByLabel("为什么提名").FillAsync("研发投入够了，准备申报。");
        await window.SeeAsync("title-nominate");
        await window.SubmitAsync("提名 1 户");
        await window.SaysAsync("提名了 1 户", "h1");
        await window.SeeAsync("title-nominated");
        return new Uri(await window.Page.Locator("section[aria-label=提名的结果] a").First.EvaluateAsync<string>("link => link.href")).AbsolutePath;
    }

    /// <returns>The claim's address.</returns>
    private async Task<string> ClaimAsync(LiveSite site)
    {
        await using var window = await browser.OpenAsync(390, 844, userName: "enterprise", site: site);
        await window.Page.Locator($"#claims a[href^='/claims/new'][href*='{Award}']:visible").ClickAsync();
        await window.SeeAsync("claim-form");
        await window.Page.GetByLabel("开户行").FillAsync("冠县农商行");
        await window.Page.GetByLabel("收款账号").FillAsync("6217000000001234");
        await window.Page.GetByLabel("第 1 行 项目").FillAsync("检测费");
        await window.Page.GetByLabel("第 1 行 凭证号").FillAsync("FP-1");
        await window.Page.GetByLabel("第 1 行 金额").FillAsync("1200.50");
        await window.SubmitAsync("提交申领");
        await window.SaysAsync("待初审", "h1");
        await window.SaysAsync("检测费");
        await window.SeeAsync("claim-made");
        return new Uri(window.Page.Url).AbsolutePath;
    }

    /// <summary>One step, as the person whose turn it is finds the claim: on the list of what waits for them.</summary>
    private async Task TurnAsync(LiveSite site, string who, int width, string claim, string step, params (string Label, string Value)[] fields)
    {
        await using var window = await browser.OpenAsync(width, 844, userName: who, site: site);
        await window.GoToAsync("/cases/claim?mine=yes");
        await window.Page.Locator($"main a[href^='{claim}']:visible").First.ClickAsync();
        await TakeAsync(window, who, step, fields);
    }

    /// <summary>One step of the title, as its page is opened from a message.</summary>
    private async Task TakeAsync(LiveSite site, string who, int width, string title, string step, params (string Label, string Value)[] fields)
    {
        await using var window = await browser.OpenAsync(width, 844, userName: who, site: site);
        await window.GoToAsync(title);
        await TakeAsync(window, who, step, fields);
    }

    private static async Task TakeAsync(Window window, string who, string step, (string Label, string Value)[] fields)
    {
        var form = window.Page.Locator("main form").Filter(new() { Has = window.Page.GetByRole(AriaRole.Button, new() { Name = step, Exact = true }) });
        foreach (var (label, value) in fields)
        {
            var input = form.GetByLabel(label);
            await (await input.EvaluateAsync<bool>("one => one.tagName == 'SELECT'") ? input.SelectOptionAsync(value) : input.FillAsync(value));
        }

        await window.SeeAsync($"{step}-before-{who}");
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
