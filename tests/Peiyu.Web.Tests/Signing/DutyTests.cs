using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Accounts;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Signing;

/// <summary>What has to be done before anything else opens.</summary>
public sealed partial class DutyTests
{
    private const string Chosen = "mxk7-quvw-39";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_shipped_password_opens_nothing_but_the_page_where_it_is_changed()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await using var site = new Site(core.Connection, new(2023, 6, 30));
        await site.Services.GetRequiredService<DemoAccounts>().CreateAsync(mustChange: true, Ct);
        using var client = await site.SignInAsync("system", DemoAccounts.Password);

        foreach (var address in new[] { "/", "/accounts", "/account", "/account/second-factor" })
        {
            using var refused = await client.AskAsync(address);
            Assert.Equal("/password/change", refused.Headers.Location?.ToString());
        }

        using var weak = await ChangeAsync(client, "short-1");
        Assert.Contains("至少要 10 个", Dom.WordsOf(await Site.ReadAsync(weak), "[role=alert]"), StringComparison.Ordinal);
        using var done = await ChangeAsync(client, Chosen);

        Assert.EndsWith("/accounts", done.Headers.Location!.ToString(), StringComparison.Ordinal);
        await client.OpenAsync("/accounts");
    }

    [Fact]
    public async Task An_official_enrols_a_second_factor_first_and_gives_a_code_from_then_on()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await using var site = new Site(core.Connection, new(2023, 6, 30), ("Peiyu:SecondFactor", "required"));
        using var client = await site.SignInAsync("system", DemoAccounts.Password);
        using var refused = await client.AskAsync("/accounts");
        Assert.Equal("/account/second-factor", refused.Headers.Location!.ToString());

        var page = await client.OpenAsync("/account/second-factor");
        var key = page.QuerySelector("input[name=Key]")!.GetAttribute("value")!;
        Assert.Equal(key, Dom.WordsOf(page, ".key").Replace(" ", "", StringComparison.Ordinal));
        var form = page.QuerySelectorAll("main input").ToDictionary(input => input.GetAttribute("name")!, input => input.GetAttribute("value") ?? "", StringComparer.Ordinal);
        form["Code"] = CodeAt(key, 0);
        using var enrolled = await client.PostAsync("/account/second-factor", form);
        var codes = (await Site.ReadAsync(enrolled)).QuerySelectorAll(".recovery code").Select(code => code.TextContent).ToList();
        Assert.Equal(10, codes.Count);
        await client.OpenAsync("/accounts");

        using var other = site.Visitor();
        using var half = await other.SendAsync("/sign-in", "main form", ("Form.Name", "system"), ("Form.Password", DemoAccounts.Password));
        Assert.StartsWith("/sign-in/code", new Uri(new("http://localhost"), half.Headers.Location!).AbsolutePath, StringComparison.Ordinal);
        using (var closed = await other.AskAsync("/accounts"))
        {
            Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        }

        using var used = await other.SendAsync("/sign-in/code", "main form", ("Code", CodeAt(key, 0)));
        Assert.Contains("已经用过", Dom.WordsOf(await Site.ReadAsync(used), "[role=alert]"), StringComparison.Ordinal);
        using var passed = await other.SendAsync("/sign-in/code", "main form", ("Code", codes[0]));
        Assert.EndsWith("/accounts", passed.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> ChangeAsync(Client client, string chosen) => client.SendAsync(
        "/password/change", "main form", ("Current", DemoAccounts.Password), ("Chosen", chosen), ("Again", chosen));

    private static string CodeAt(string key, int steps) =>
        TimeCode.At(Read(key), TimeCode.StepOf(new DateTime(2023, 6, 30, 4, 0, 0, DateTimeKind.Utc)) + steps);

    private static byte[] Read(string key)
    {
        var bits = string.Concat(key.Select(sign => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(sign, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Octet().Matches(bits).Select(octet => Convert.ToByte(octet.Value, 2))];
    }

    [GeneratedRegex("[01]{8}")]
    private static partial Regex Octet();
}
