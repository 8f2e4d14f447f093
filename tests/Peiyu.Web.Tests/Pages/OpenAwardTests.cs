using System.Net;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

/// <summary>The awards that are met and that nobody claimed.</summary>
public sealed class OpenAwardTests
{
    private const string Address = "/claims/open";

    [Fact]
    public async Task Officials_see_what_nobody_claimed_filter_it_and_tell_enterprises_in_bulk()
    {
        await using var county = await CaseSite.OpenAsync();
        var bureau = await county.Site.AsAsync("bureau");
        var page = await bureau.OpenAsync(Address);
        var all = page.QuerySelectorAll("tbody tr").Length;
        Assert.StartsWith($"{all} 项奖补够条件、还没有申领", Dom.WordsOf(page, "h1"), StringComparison.Ordinal);
        Assert.Equal(4, (await bureau.OpenAsync($"{Address}?policy=hnte-county")).QuerySelectorAll("tbody tr").Length);
        Assert.Contains("没有符合的", Dom.WordsOf(await bureau.OpenAsync($"{Address}?policy=hnte-county&q=没有这一户"), "main"), StringComparison.Ordinal);

        using var none = await bureau.SendAsync(Address, "main form[method=post]");
        Assert.Contains("还没有勾选", Dom.WordsOf(await Client.ReadAsync(none), "main .note"), StringComparison.Ordinal);
        var key = page.QuerySelector("tbody input[type=checkbox]")!.GetAttribute("value")!;
        using var told = await bureau.SendAsync(Address, "main form[method=post]", ("award", key));
        Assert.Contains("通知了 1 项", Dom.WordsOf(await Client.ReadAsync(told), "main .note"), StringComparison.Ordinal);
        using var rest = await bureau.SendAsync(Address, "main form[method=post]", ("all", "yes"));
        Assert.Contains($"通知了 {all - 1} 项", Dom.WordsOf(await Client.ReadAsync(rest), "main .note"), StringComparison.Ordinal);
        Assert.Empty((await bureau.OpenAsync(Address)).QuerySelectorAll("tbody input[type=checkbox]"));
        Assert.Contains("还没有申领", Dom.WordsOf(await (await county.Site.AsAsync("enterprise")).OpenAsync("/messages"), "main"), StringComparison.Ordinal);
        using var file = await bureau.AskAsync($"{Address}/list.csv?policy=hnte-county");
        Assert.Contains(ClaimRegister.NameOf(3), await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_not_claim_sees_no_button_and_an_enterprise_sees_no_such_page()
    {
        await using var county = await CaseSite.OpenAsync();
        var finance = await (await county.Site.AsAsync("finance")).OpenAsync(Address);
        Assert.Empty(finance.QuerySelectorAll("main form[method=post] button, main a[href^='/claims/new']"));
        Assert.NotEmpty((await (await county.Site.AsAsync("town")).OpenAsync(Address)).QuerySelectorAll("tbody tr"));
        foreach (var who in new[] { "enterprise", "system" })
        {
            using var answer = await (await county.Site.AsAsync(who)).AskAsync(Address);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        // Of another day it is read only: what is told and claimed goes by today's data.
        var past = await (await county.Site.AsAsync("bureau")).OpenAsync($"{Address}?asOf=2023-06-01");
        Assert.Empty(past.QuerySelectorAll("tbody input, a[href^='/claims/new']"));
    }

    [Fact]
    public async Task An_official_claims_for_an_enterprise_without_an_account()
    {
        await using var county = await CaseSite.OpenAsync();
        var bureau = await county.Site.AsAsync("bureau");
        var page = await bureau.OpenAsync($"{Address}?policy=hnte-county&q={ClaimRegister.Codes[1]}");
        var link = page.QuerySelector("tbody a[href^='/claims/new']")!;
        Assert.StartsWith("代为申领", link.Words, StringComparison.Ordinal);
        var form = await bureau.OpenAsync(link.Href);
        using var sent = await bureau.SendAsync(link.Href, "form.card[method=post]", (CaseSite.NameOf(form, "开户行"), "冠县农商行"), (CaseSite.NameOf(form, "收款账号"), "6217000000001234"));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Empty((await bureau.OpenAsync($"{Address}?policy=hnte-county&q={ClaimRegister.Codes[1]}")).QuerySelectorAll("tbody tr"));
    }
}
