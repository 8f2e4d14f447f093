using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Peiyu.Core;
using Peiyu.Core.Accounts;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Signing;

/// <summary>What level 3 of the protection scheme asks of sessions and passwords, with the settings as they are where nothing is set.</summary>
public sealed class SessionLimitTests : IAsyncLifetime
{
    private const string Chosen = "mxk7-quvw-39";

    private readonly MovingClock _clock = new(new(2023, 3, 1, 1, 0, 0, TimeSpan.Zero));
    private CoreFixture _core = null!;
    private Site _site = null!;

    public async ValueTask InitializeAsync()
    {
        _core = await CoreFixture.CreateAsync(Database.Sqlite);
        _site = With();
        await _site.HaveAccountsAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _core.DisposeAsync();
    }

    [Fact]
    public async Task A_newer_sign_in_of_an_official_ends_the_older_one_and_says_so()
    {
        using var older = await _site.SignInAsync("bureau", DemoAccounts.Password);
        using var newer = await _site.SignInAsync("bureau", DemoAccounts.Password);

        using var ended = await older.AskAsync("/account");
        Assert.Equal("/sign-in?returnUrl=%2Faccount&ended=elsewhere", ended.Headers.Location!.ToString());
        Assert.Contains("刚在别处登录", Dom.WordsOf(await older.OpenAsync(ended.Target), "[role=alert]"), StringComparison.Ordinal);
        await newer.OpenAsync("/account");
    }

    [Fact]
    public async Task How_many_sessions_stand_is_a_setting()
    {
        await using var site = With(("Peiyu:Sessions:MostOfOfficials", "2"));
        using var first = await site.SignInAsync("bureau", DemoAccounts.Password);
        using var second = await site.SignInAsync("bureau", DemoAccounts.Password);
        await first.OpenAsync("/account");
        using var third = await site.SignInAsync("bureau", DemoAccounts.Password);

        using var ended = await first.AskAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        await second.OpenAsync("/account");
        await third.OpenAsync("/account");
    }

    [Fact]
    public async Task An_enterprise_may_be_signed_in_in_several_places()
    {
        using var first = await _site.SignInAsync("enterprise", DemoAccounts.Password);
        using var second = await _site.SignInAsync("enterprise", DemoAccounts.Password);

        await first.OpenAsync("/account");
        await second.OpenAsync("/account");
    }

    [Fact]
    public async Task Whoever_kept_the_cookie_of_a_session_that_signed_out_has_nothing_in_hand()
    {
        using var form = _site.Visitor();
        using var signed = await form.SendAsync("/sign-in", "main form", ("Form.Name", "bureau"), ("Form.Password", DemoAccounts.Password));
        using var thief = _site.Visitor();
        thief.Http.DefaultRequestHeaders.Add("Cookie", string.Join("; ", signed.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0])));
        await thief.OpenAsync("/account");

        using var left = await form.SendAsync("/account", "form[action='/sign-out']");

        using var refused = await thief.AskAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, refused.StatusCode);
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(11, false)]
    public async Task How_long_an_official_may_be_idle_is_a_setting(int minutes, bool stands)
    {
        await using var site = With(("Peiyu:Sessions:IdleMinutes", "10"));
        using var client = await site.SignInAsync("town", DemoAccounts.Password);
        _clock.Move(TimeSpan.FromMinutes(minutes));

        using var answer = await client.AskAsync("/account");
        Assert.Equal(stands, answer.IsSuccessStatusCode);
    }

    [Fact]
    public async Task How_long_a_session_lasts_at_most_is_a_setting()
    {
        await using var site = With(("Peiyu:Sessions:LongestHours", "1"));
        using var client = await site.SignInAsync("town", DemoAccounts.Password);
        _clock.Move(TimeSpan.FromMinutes(29));
        await client.OpenAsync("/account");
        _clock.Move(TimeSpan.FromMinutes(29));
        await client.OpenAsync("/account");
        _clock.Move(TimeSpan.FromMinutes(3));

        using var answer = await client.AskAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task Whoever_signs_in_learns_when_the_account_did_before_and_what_failed_since()
    {
        using (await _site.SignInAsync("bureau", DemoAccounts.Password))
        {
            _clock.Move(TimeSpan.FromHours(3));
        }

        using var stranger = _site.Visitor();
        for (var i = 0; i < 2; i++)
        {
            using var wrong = await stranger.SendAsync("/sign-in", "main form", ("Form.Name", "bureau"), ("Form.Password", "wrong-wrong-1"));
        }

        using var client = await _site.SignInAsync("bureau", DemoAccounts.Password);
        var page = await client.OpenAsync("/account");

        var note = Dom.WordsOf(page, ".sign-in-note");
        Assert.Contains("上一次登录 2023-03-01 09:00", note, StringComparison.Ordinal);
        Assert.Contains("有 2 次没登进来", note, StringComparison.Ordinal);
        Assert.Contains("2023-03-01 09:00", Dom.WordsOf(page, "main"), StringComparison.Ordinal);
        _clock.Move(TimeSpan.FromMinutes(2));
        Assert.Null((await client.OpenAsync("/account")).QuerySelector(".sign-in-note"));
    }

    [Fact]
    public async Task The_first_sign_in_tells_of_none_before()
    {
        using var client = await _site.SignInAsync("bureau", DemoAccounts.Password);
        Assert.Null((await client.OpenAsync("/account")).QuerySelector(".sign-in-note"));
    }

    [Fact]
    public async Task An_official_is_reminded_of_an_old_password_and_then_has_to_change_it()
    {
        using (await _site.SignInAsync("bureau", DemoAccounts.Password))
        {
            _clock.Move(TimeSpan.FromDays(85));
        }

        using (var reminded = await _site.SignInAsync("bureau", DemoAccounts.Password))
        {
            Assert.Contains("密码还能用 5 天", Dom.WordsOf(await reminded.OpenAsync("/account"), ".sign-in-note"), StringComparison.Ordinal);
        }

        _clock.Move(TimeSpan.FromDays(5));
        using var client = await _site.SignInAsync("bureau", DemoAccounts.Password);
        using var closed = await client.AskAsync("/account");
        Assert.Equal("/password/change", closed.Headers.Location!.ToString());
        Assert.Contains("密码用了 90 天", Dom.WordsOf(await client.OpenAsync("/password/change"), "h1"), StringComparison.Ordinal);
        using var done = await client.SendAsync("/password/change", "main form", ("Current", DemoAccounts.Password), ("Chosen", Chosen), ("Again", Chosen));
        await client.OpenAsync("/account");

        _clock.Move(TimeSpan.FromDays(80));
        using var later = await _site.SignInAsync("bureau", Chosen);
        await later.OpenAsync("/account");
    }

    [Fact]
    public async Task An_enterprise_keeps_its_password()
    {
        _clock.Move(TimeSpan.FromDays(400));
        using var client = await _site.SignInAsync("enterprise", DemoAccounts.Password);
        await client.OpenAsync("/account");
    }

    [Theory]
    [InlineData("MostOfOfficials", "-1")]
    [InlineData("IdleMinutes", "0")]
    [InlineData("LongestHours", "25")]
    [InlineData("PasswordDays", "-1")]
    [InlineData("ReminderDays", "-1")]
    public void A_setting_that_makes_no_sense_keeps_the_site_from_starting(string name, string value)
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { [$"Peiyu:Sessions:{name}"] = value }).Build();
        using var services = new ServiceCollection().AddPeiyuCore(settings).BuildServiceProvider();

        var problem = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<SessionRules>>().Value);
        Assert.Contains($"Peiyu:Sessions:{name}", problem.Message, StringComparison.Ordinal);
    }

    private Site With(params (string Name, string Value)[] settings) =>
        Site.At(_clock, _core.Connection, [("Peiyu:Sessions:MostOfOfficials", "1"), ("Peiyu:Sessions:PasswordDays", "90"), .. settings]);
}
