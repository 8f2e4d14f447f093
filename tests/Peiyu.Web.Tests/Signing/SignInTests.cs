using System.Net;
using Peiyu.Core.Accounts;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Signing;

/// <summary>Signing in and out through the pages.</summary>
public sealed class SignInTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2023, 6, 30, 4, 0, 0, TimeSpan.Zero);

    private readonly MovingClock _clock = new(Noon);
    private CoreFixture _core = null!;
    private Site _site = null!;

    public async ValueTask InitializeAsync()
    {
        _core = await CoreFixture.CreateAsync(Database.Sqlite);
        _site = Site.At(_clock, _core.Connection);
        await _site.HaveAccountsAsync();
    }

    [Theory]
    [InlineData("leader", "/")]
    [InlineData("bureau", "/")]
    [InlineData("town", "/units/")]
    [InlineData("system", "/accounts")]
    [InlineData("security", "/grants")]
    [InlineData("audit", "/records")]
    public async Task A_role_lands_where_its_work_is(string userName, string home)
    {
        using var client = _site.Visitor();
        using var answer = await SendAsync(client, userName, DemoAccounts.Password);

        var location = answer.Headers.Location!.ToString();
        Assert.True(home == "/units/" ? location.Contains(home, StringComparison.Ordinal) : new Uri(new("http://localhost"), location).AbsolutePath == home, location);
    }

    [Fact]
    public async Task A_visitor_is_asked_to_sign_in_and_goes_on_to_the_page_asked_for()
    {
        using var client = _site.Visitor();
        using var refused = await client.AskAsync("/tasks?asOf=2023-03-31");
        Assert.Equal("/sign-in?returnUrl=%2Ftasks%3FasOf%3D2023-03-31", refused.Headers.Location!.ToString());

        using var answer = await client.SendAsync(
            refused.Headers.Location.ToString(), "main form", ("Form.Name", "bureau"), ("Form.Password", DemoAccounts.Password));

        Assert.EndsWith("/tasks?asOf=2023-03-31", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    public async Task Nobody_is_sent_elsewhere(string returnUrl)
    {
        using var client = _site.Visitor();
        using var answer = await client.SendAsync(
            $"/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}", "main form", ("Form.Name", "bureau"), ("Form.Password", DemoAccounts.Password));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.DoesNotContain("evil", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_name_and_a_wrong_password_get_the_same_answer_up_to_the_lock()
    {
        using var client = _site.Visitor();
        for (var i = 1; i <= SigningKeeper.MostFailures; i++)
        {
            var (known, unknown) = (await MessageAsync(client, "finance"), await MessageAsync(client, "nobody"));
            Assert.Equal(known, unknown);
            Assert.Equal(i == SigningKeeper.MostFailures, known.Contains("12:15 以前不能再试", StringComparison.Ordinal));
        }

        _clock.Move(SigningKeeper.LockedFor);
        using var answer = await SendAsync(client, "finance", DemoAccounts.Password);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task The_cookie_is_kept_from_scripts_and_from_other_sites()
    {
        using var client = _site.Visitor();
        using var answer = await SendAsync(client, "bureau", DemoAccounts.Password);

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("peiyu-session=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("enterprise", 7 * 60, true)]
    [InlineData("enterprise", (8 * 60) + 1, false)]
    [InlineData("bureau", 29, true)]
    [InlineData("bureau", 31, false)]
    [InlineData("system", 29, true)]
    [InlineData("system", 31, false)]
    public async Task A_session_ends_when_nobody_clicks(string userName, int minutes, bool stands)
    {
        using var client = await _site.SignInAsync(userName, DemoAccounts.Password);
        _clock.Move(TimeSpan.FromMinutes(minutes));

        using var answer = await client.AskAsync("/account");

        Assert.Equal(stands, answer.IsSuccessStatusCode);
        Assert.Equal(stands, answer.Headers.Location?.ToString().Contains("ended=1", StringComparison.Ordinal) != true);
    }

    [Fact]
    public async Task However_busy_a_session_ends_after_twelve_hours()
    {
        using var client = await _site.SignInAsync("bureau", DemoAccounts.Password);
        for (var step = 1; step < 30; step++)
        {
            _clock.Move(TimeSpan.FromMinutes(24));
            await client.OpenAsync("/account");
        }

        _clock.Move(TimeSpan.FromMinutes(24));
        using var answer = await client.AskAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task A_restart_signs_nobody_out_and_signing_out_does()
    {
        using var client = await _site.SignInAsync("bureau", DemoAccounts.Password);
        await using var again = Site.At(_clock, _core.Connection);
        using var other = again.Visitor();
        using var first = await SendAsync(_site.Visitor(), "bureau", DemoAccounts.Password);
        other.Http.DefaultRequestHeaders.Add("Cookie", string.Join("; ", first.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0])));
        await other.OpenAsync("/account");

        using var left = await client.SendAsync("/account", "form[action='/sign-out']");
        Assert.Equal("/sign-in", left.Headers.Location!.ToString());
        using var answer = await client.AskAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_the_other_sessions_at_once()
    {
        using var here = await _site.SignInAsync("bureau", DemoAccounts.Password);
        using var there = await _site.SignInAsync("bureau", DemoAccounts.Password);

        using var left = await here.SendAsync("/account", "form[action='/account/sign-out-everywhere']");

        using var answer = await there.AskAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task Too_many_tries_from_one_address_are_sent_away()
    {
        await using var strict = new Site(_core.Connection, new(2023, 6, 30), ("Peiyu:SignInsPerMinute", "3"));
        using var client = strict.Visitor();
        for (var i = 0; i < 3; i++)
        {
            await MessageAsync(client, "nobody-at-all");
        }

        using var answer = await SendAsync(client, "nobody-at-all", "wrong-wrong-1");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Contains("试得太快", Dom.WordsOf(await Site.ReadAsync(answer), "h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_limit_one_may_try_as_often_as_one_likes()
    {
        await using var open = new Site(_core.Connection, new(2023, 6, 30), ("Peiyu:SignInsPerMinute", "0"));
        using var client = open.Visitor();
        for (var i = 0; i < 3; i++)
        {
            using var answer = await SendAsync(client, "nobody-at-all", "wrong-wrong-1");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _core.DisposeAsync();
    }

    private static Task<HttpResponseMessage> SendAsync(Client client, string name, string password) =>
        client.SendAsync("/sign-in", "main form", ("Form.Name", name), ("Form.Password", password));

    private static async Task<string> MessageAsync(Client client, string name)
    {
        using var answer = await SendAsync(client, name, "wrong-wrong-1");
        return Dom.WordsOf(await Site.ReadAsync(answer), "[role=alert]");
    }
}
