using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Peiyu.Web.Pages.Account;
using Peiyu.Web.Signing.SignOn;
using Xunit;

namespace Peiyu.Web.Tests.Signing.SignOn;

/// <summary>What comes back from the provider and must not let anybody in: each gets a page in Chinese and no session.</summary>
public sealed class SignOnGuardTests(SignOnSite site) : IClassFixture<SignOnSite>, IAsyncLifetime
{
    private SignOnSite _at = null!;

    public async ValueTask InitializeAsync()
    {
        _at = await site.AnewAsync();
        await _at.LinkAsync("bureau");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Whoever_says_no_at_the_provider_is_told_so()
    {
        _at.Provider.Denies = true;
        await StaysOutsideAsync($"{Provider.Name}没有让登录");
    }

    [Fact]
    public async Task A_token_of_another_issuer_lets_nobody_in()
    {
        _at.Provider.Issuer = "https://somebody-else.example/";
        await StaysOutsideAsync($"{Provider.Name}给的凭证不能用");
    }

    [Fact]
    public async Task A_token_for_another_site_lets_nobody_in()
    {
        _at.Provider.Audience = "another-site";
        await StaysOutsideAsync($"{Provider.Name}给的凭证不能用");
    }

    [Fact]
    public async Task A_clock_that_is_hours_off_is_named()
    {
        _at.Clock.Move(TimeSpan.FromHours(3));
        await StaysOutsideAsync("两边的时钟对不上");
        _at.Clock.Move(TimeSpan.FromHours(-3));
    }

    [Fact]
    public async Task A_provider_that_is_gone_is_named()
    {
        await using var lonely = new LonelySignOnSite();
        await lonely.InitializeAsync();
        using var traveller = lonely.Travel();
        Assert.Equal($"连不上{Provider.Name}", Dom.WordsOf(await traveller.GoAsync("/sign-on/start"), "h1"));
    }

    [Fact]
    public async Task An_answer_is_good_once()
    {
        using var traveller = _at.Travel();
        await traveller.GoAsync("/sign-on/start?returnUrl=%2Faccount");
        var answer = traveller.Passed.Single(address => address.StartsWith("/sign-on/callback", StringComparison.Ordinal));
        using var left = await traveller.Site.SendAsync("/account", "form[action='/sign-out']");

        var page = await traveller.GoAsync(answer);

        Assert.Equal("这次登录已经过时了", Dom.WordsOf(page, "h1"));
        using var closed = await traveller.Site.AskAsync("/account");
        Assert.Contains("/sign-in", closed.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_good_only_in_the_browser_that_asked()
    {
        using var mine = _at.Travel();
        var answer = await mine.GoUntilAsync("/sign-on/start?returnUrl=%2Faccount", address => address.AbsolutePath == "/sign-on/callback");
        using var theirs = _at.Travel();

        var page = await theirs.GoAsync(answer.PathAndQuery);

        Assert.Equal("这次登录已经过时了", Dom.WordsOf(page, "h1"));
        using var closed = await theirs.Site.AskAsync("/account");
        Assert.Contains("/sign-in", closed.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sign-on/callback")]
    [InlineData("/sign-on/callback?code=1&state=2")]
    [InlineData("/sign-on/callback?error=server_error")]
    [InlineData("/sign-on/return")]
    [InlineData("/sign-on/link")]
    public async Task Whoever_types_an_address_of_the_way_gets_a_page_and_no_session(string address)
    {
        using var traveller = _at.Travel();
        var page = await traveller.GoAsync(address);

        Assert.Contains(Dom.WordsOf(page, "h1"), new[] { "这次登录已经过时了", "登录", $"{Provider.Name}那边出了问题" });
        Assert.DoesNotContain("Exception", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_sent_elsewhere_afterwards()
    {
        using var traveller = _at.Travel();
        await traveller.GoAsync($"/sign-on/start?returnUrl={Uri.EscapeDataString("//evil.example/")}");
        Assert.DoesNotContain(traveller.Passed, address => address.Contains("evil", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_problem_has_its_own_words() =>
        Assert.Equal(
            Enum.GetValues<SignOnProblem>().Length,
            Enum.GetValues<SignOnProblem>().Select(problem => SignOnWords.Of(problem, "甲").Title).Distinct().Count());

    [Theory]
    [InlineData("https://sso.example.gov.cn", "peiyu", null, "设置不全")]
    [InlineData(null, "peiyu", "secret", "设置不全")]
    [InlineData("http://sso.example.gov.cn", "peiyu", "secret", "没有加密")]
    [InlineData("sso.example.gov.cn", "peiyu", "secret", "认不出")]
    public void Half_a_setting_keeps_the_site_from_starting(string? authority, string? id, string? secret, string sentence)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Peiyu:SignOn:Authority"] = authority,
            ["Peiyu:SignOn:ClientId"] = id,
            ["Peiyu:SignOn:ClientSecret"] = secret,
        }).Build();

        Assert.Contains(sentence, Assert.Throws<OptionsValidationException>(() => SignOnOptions.Read(settings)).Message, StringComparison.Ordinal);
    }

    private async Task StaysOutsideAsync(string sentence)
    {
        using var traveller = _at.Travel();
        Assert.Equal(sentence, Dom.WordsOf(await traveller.GoAsync("/sign-on/start"), "h1"));
        using var refused = await traveller.Site.AskAsync("/account");
        Assert.Contains("/sign-in", refused.Headers.Location!.ToString(), StringComparison.Ordinal);
    }
}
