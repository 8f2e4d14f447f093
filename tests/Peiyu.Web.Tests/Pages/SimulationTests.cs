using System.Net;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

public sealed class SimulationTests(MediumSite site)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_change_it_shows_what_may_be_changed()
    {
        var bureau = await site.AsAsync("bureau");
        var page = await bureau.OpenAsync("/simulation");

        Assert.Equal("改一改标准，看谁多得、谁少得、要多出多少", Dom.WordsOf(page, "h1"));
        Assert.Equal("5", page.QuerySelector("[name='scale-up-first.amount.0']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_higher_amount_shows_who_gains_and_what_the_fund_pays_more()
    {
        var bureau = await site.AsAsync("bureau");
        var page = await bureau.OpenAsync("/simulation?hnte-county.amount.0=12");

        Assert.Equal("这样改，9 个对象多得，0 个少得，现金多出 18 万元", Dom.WordsOf(page, "h1"));
        Assert.Contains("由 10 万元改为 12 万元", Dom.WordsOf(page, ".lead p"), StringComparison.Ordinal);
        Assert.Contains("+18 万元", Dom.WordsOf(page, "[aria-labelledby=h-pot]"), StringComparison.Ordinal);
        Assert.Equal(9, page.QuerySelectorAll("[aria-labelledby=h-changes] tbody tr").Length);
    }

    [Fact]
    public async Task A_change_that_touches_nobody_says_so()
    {
        var bureau = await site.AsAsync("bureau");

        Assert.Equal("这样改，一分钱也不多出", Dom.WordsOf(await bureau.OpenAsync("/simulation?cluster-national-city.amount.0=123"), "h1"));
    }

    [Fact]
    public async Task An_address_that_repeats_the_plan_is_shortened()
    {
        var bureau = await site.AsAsync("bureau");
        using var answer = await bureau.AskAsync("/simulation?scale-up-first.amount.0=5&hnte-county.amount.0=12");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.EndsWith("/simulation?hnte-county.amount.0=12", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-3")]
    [InlineData("五万")]
    [InlineData("1e5")]
    [InlineData("9999999999999")]
    public async Task What_is_no_number_is_said_and_nothing_is_worked_out(string typed)
    {
        var bureau = await site.AsAsync("bureau");
        var page = await bureau.OpenAsync($"/simulation?scale-up-first.amount.0={typed}");

        Assert.Contains($"现在是“{typed}”", Dom.WordsOf(page, "[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(typed, page.QuerySelector("#lever-scale-up-first-amount-0")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector("#h-changes"));
    }

    [Theory]
    [InlineData("town")]
    [InlineData("enterprise")]
    [InlineData("system")]
    public async Task Whoever_does_not_see_the_county_does_not_find_it(string role)
    {
        var client = await site.AsAsync(role);
        using var page = await client.AskAsync("/simulation?hnte-county.amount.0=12");
        using var file = await client.AskAsync("/simulation/changes.csv?hnte-county.amount.0=12");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (page.StatusCode, file.StatusCode));
    }

    [Fact]
    public async Task The_changes_go_along_as_a_file()
    {
        var bureau = await site.AsAsync("bureau");
        using var answer = await bureau.AskAsync("/simulation/changes.csv?hnte-county.amount.0=12");
        var lines = (await answer.Content.ReadAsStringAsync(Ct)).Trim().Split('\n');

        Assert.Equal(9, lines.Count(line => line.Contains("高新技术企业县级奖补,县,够条件,100000,够条件,120000,20000", StringComparison.Ordinal)));
    }
}
