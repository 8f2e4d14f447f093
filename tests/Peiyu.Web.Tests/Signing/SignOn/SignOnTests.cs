using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Accounts;
using Peiyu.Core.Audit;
using Xunit;

namespace Peiyu.Web.Tests.Signing.SignOn;

/// <summary>Signing on through a real provider, from the link on the page to the session and out again.</summary>
public sealed class SignOnTests(SignOnSite site) : IClassFixture<SignOnSite>, IAsyncLifetime
{
    private SignOnSite _at = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _at = await site.AnewAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Without_a_provider_nothing_offers_it_and_its_addresses_are_not_there()
    {
        await using var plain = new Site(_at.Connection, new(2023, 6, 30));
        using var client = plain.Visitor();

        Assert.DoesNotContain("/sign-on", (await client.OpenAsync("/sign-in")).DocumentElement.OuterHtml, StringComparison.Ordinal);
        using var answer = await client.AskAsync("/sign-on/start");
        Assert.Contains("/sign-in", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_time_the_identity_is_linked_by_password_and_from_then_on_it_suffices()
    {
        using var first = _at.Travel();
        var page = await first.GoAsync("/sign-on/start?returnUrl=%2Faccount");
        Assert.Contains("第一次来", Dom.WordsOf(page, "h1"), StringComparison.Ordinal);
        Assert.Contains("张三", Dom.WordsOf(page, "main"), StringComparison.Ordinal);

        Assert.Contains("演示·", Dom.WordsOf(await SignOnSite.LinkAsync(first, "bureau", DemoAccounts.Password), "h1"), StringComparison.Ordinal);
        using var second = _at.Travel();
        var own = await second.GoAsync("/sign-on/start?returnUrl=%2Faccount");

        Assert.Contains("对上了 张三", Dom.WordsOf(own, "main"), StringComparison.Ordinal);
        Assert.Equal(["sign-on-link", "sign-in", "sign-in"], (await _at.ActsAsync()).Where(act => act is not "sign-in-failed" and not "manage"));
        Assert.Null((await _at.Get<AuditVerifier>().VerifyAsync(null, Ct)).Break);
    }

    [Fact]
    public async Task Whoever_comes_from_the_sign_in_page_goes_on_to_the_page_asked_for()
    {
        await _at.LinkAsync("bureau");
        using var traveller = _at.Travel();
        var page = await traveller.Site.OpenAsync("/sign-in?returnUrl=%2Faccount%3Fasked%3D1");
        var link = page.QuerySelectorAll("main a").Single(one => one.Words == $"用{Provider.Name}登录");

        await traveller.GoAsync(link.Href);

        Assert.Equal("/account?asked=1", traveller.Passed.Peek());
    }

    [Fact]
    public async Task A_stranger_stays_outside_and_gets_no_account_also_when_named_like_one()
    {
        _at.Provider.Person = new("4711", "演示·县工信局科室", "bureau");
        using var traveller = _at.Travel();
        var accounts = await _at.CountAsync(db => db.Users);

        var page = await traveller.GoAsync("/sign-on/start");

        Assert.Contains("第一次来", Dom.WordsOf(page, "h1"), StringComparison.Ordinal);
        using var refused = await traveller.Site.AskAsync("/account");
        Assert.Contains("/sign-in", refused.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal((accounts, 0), (await _at.CountAsync(db => db.Users), await _at.CountAsync(db => db.UserLogins)));
        Assert.Contains("sign-in-failed", await _at.ActsAsync());
    }

    [Fact]
    public async Task A_wrong_password_links_nothing_and_counts_towards_the_lock()
    {
        using var traveller = _at.Travel();
        await traveller.GoAsync("/sign-on/start");
        for (var i = 1; i < SigningKeeper.MostFailures; i++)
        {
            Assert.Contains("密码不对", Dom.WordsOf(await SignOnSite.LinkAsync(traveller, "bureau", "wrong-wrong-1"), "[role=alert]"), StringComparison.Ordinal);
        }

        Assert.Contains("不能再试", Dom.WordsOf(await SignOnSite.LinkAsync(traveller, "bureau", "wrong-wrong-1"), "[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("不能再试", Dom.WordsOf(await SignOnSite.LinkAsync(traveller, "bureau", DemoAccounts.Password), "[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(0, await _at.CountAsync(db => db.UserLogins));
    }

    [Fact]
    public async Task A_second_identity_is_not_linked_to_an_account_that_has_one()
    {
        await _at.LinkAsync("bureau");
        _at.Provider.Person = new("1002", "李四");
        using var traveller = _at.Travel();
        await traveller.GoAsync("/sign-on/start");

        var page = await SignOnSite.LinkAsync(traveller, "bureau", DemoAccounts.Password);

        Assert.Contains("另一个身份", Dom.WordsOf(page, "[role=alert]"), StringComparison.Ordinal);
        using var refused = await traveller.Site.AskAsync("/account");
        Assert.Contains("/sign-in", refused.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("officer", "closed", "这个账号停用了")]
    [InlineData("department", "roleless", "账号还没有授角色")]
    [InlineData("town", "locked", "账号锁着")]
    public async Task An_account_that_may_not_be_used_stays_outside_and_is_told_why(string userName, string state, string sentence)
    {
        await _at.LinkAsync(userName);
        await _at.ChangeAsync(userName, account =>
        {
            _ = state switch
            {
                "closed" => (object?)(account.ClosedAt = new DateTime(2023, 1, 1, 0, 0, 0, DateTimeKind.Utc)),
                "roleless" => account.Role = null,
                _ => account.LockoutEnd = _at.Now.AddMinutes(5),
            };
        });
        using var traveller = _at.Travel();

        var page = await traveller.GoAsync("/sign-on/start");

        Assert.Equal(sentence, Dom.WordsOf(page, "h1"));
        using var refused = await traveller.Site.AskAsync("/account");
        Assert.Contains("/sign-in", refused.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_is_accepted_through_the_provider_and_needs_no_password()
    {
        var keeper = _at.Get<AccountKeeper>();
        var (id, invitation) = await keeper.CreateAsync(Actor.CommandLine, "zhang.san", "县工信局 张三", Ct);
        using var traveller = _at.Travel();
        var page = await traveller.Site.OpenAsync($"/invitation/{invitation}");
        await traveller.GoAsync(page.QuerySelectorAll("main a").Single(one => one.Words == $"用{Provider.Name}接受邀请").Href);
        Assert.Equal($"/invitation/{invitation}", traveller.Passed.Peek());

        using var accepted = await traveller.Site.SendAsync($"/invitation/{invitation}", "form[class=mt-3]");
        Assert.Equal("账号还没有授角色", Dom.WordsOf(await traveller.ArriveAsync(accepted, "/"), "h1"));
        await _at.ChangeAsync("zhang.san", account => account.Role = "bureau");
        using var again = _at.Travel();
        var own = await again.GoAsync("/sign-on/start?returnUrl=%2Faccount");

        Assert.Contains("县工信局 张三", Dom.WordsOf(own, "h1"), StringComparison.Ordinal);
        using var kept = await again.Site.SendAsync("/account", "form[action='/account/sign-on/unlink']");
        Assert.Equal("/account?problem=no-password", kept.Headers.Location!.ToString());
        await keeper.ResetAsync(Actor.CommandLine, id, "换人", Ct);
        Assert.Equal(0, await _at.CountAsync(db => db.UserLogins));
    }

    [Fact]
    public async Task The_holder_links_and_unlinks_on_the_page_of_the_own_account()
    {
        using var here = _at.Travel(await _at.Site.SignInAsync("finance", DemoAccounts.Password));
        await here.GoAsync("/sign-on/start");
        Assert.Equal("/sign-on/link", here.Passed.Peek());
        using var wrong = await here.Site.SendAsync("/sign-on/link", "main form", ("Form.Password", "wrong-wrong-1"));
        Assert.Equal("密码不对。", Dom.WordsOf(await Site.ReadAsync(wrong), "[role=alert]"));
        using var linked = await here.Site.SendAsync("/sign-on/link", "main form", ("Form.Password", DemoAccounts.Password));
        Assert.Equal("/account?done=linked", linked.Target);
        using var elsewhere = _at.Travel();
        await elsewhere.GoAsync("/sign-on/start?returnUrl=%2Faccount");

        using var unlinked = await here.Site.SendAsync("/account", "form[action='/account/sign-on/unlink']");

        Assert.Equal("/account?done=unlinked", unlinked.Headers.Location!.ToString());
        await here.Site.OpenAsync("/account");
        using var ended = await elsewhere.Site.AskAsync("/account");
        Assert.Contains("/sign-in", ended.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("sign-on-unlink", await _at.ActsAsync());
    }

    [Fact]
    public async Task Signing_out_ends_the_session_here_and_offers_to_end_the_one_there()
    {
        await _at.LinkAsync("bureau");
        using var traveller = _at.Travel();
        await traveller.GoAsync("/sign-on/start?returnUrl=%2Faccount");

        using var left = await traveller.Site.SendAsync("/account", "form[action='/sign-out']");
        var page = await traveller.ArriveAsync(left, "/account");
        using var closed = await traveller.Site.AskAsync("/account");
        Assert.Contains("/sign-in", closed.Headers.Location!.ToString(), StringComparison.Ordinal);

        var there = await traveller.GoUntilAsync(page.QuerySelector("a[href='/sign-on/leave']")!.Href, address => address.AbsolutePath == "/connect/logout");
        Assert.Equal(_at.Provider.Address.Authority, there.Authority);
        Assert.Equal("登录", Dom.WordsOf(await traveller.GoAsync("/sign-on/leave"), "h1"));
        Assert.StartsWith("/sign-in", traveller.Passed.Peek(), StringComparison.Ordinal);
    }
}
