using System.Net;
using Xunit;

namespace Peiyu.Web.Tests.Hosting;

public sealed class AsOfTests(MediumSite site)
{
    [Fact]
    public async Task Within_the_plan_year_it_is_today()
    {
        var page = await site.OpenAsync("/");

        Assert.Equal("2023-06-30", page.QuerySelector("#as-of")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector(".not-today"));
    }

    [Theory]
    [InlineData("2026-03-01", "2023-12-31", "最后一天")]
    [InlineData("2022-11-01", "2023-01-01", "第一天")]
    public async Task Outside_it_is_the_nearest_day_of_the_plan_year_and_says_so(string today, string shown, string words)
    {
        using var other = site.On(DateOnly.Parse(today, null));

        var page = await other.OpenAsync("/tasks");

        Assert.Equal(shown, page.QuerySelector("#as-of")!.GetAttribute("value"));
        Assert.Contains(words, Dom.WordsOf(page, ".not-today"), StringComparison.Ordinal);
        Assert.Contains(today, Dom.WordsOf(page, ".not-today"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chosen_day_is_said_loudly_and_kept_in_every_link()
    {
        var page = await site.OpenAsync("/?asOf=2023-03-31");

        Assert.Contains("你在看 2023-03-31 的情况，不是今天", Dom.WordsOf(page, ".not-today"), StringComparison.Ordinal);
        Assert.Contains("截至 2023-03-31", page.Title!, StringComparison.Ordinal);
        Assert.All(
            page.QuerySelectorAll("a[href^='/']").Where(link => link.Closest(".not-today") is null),
            link => Assert.Contains("asOf=2023-03-31", link.Href, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Choosing_a_day_keeps_the_rest_of_the_address()
    {
        var page = await site.OpenAsync("/enterprises?unit=贾镇&page=2&asOf=2023-03-31");
        var hidden = page.QuerySelectorAll(".asof input[type=hidden]").Select(input => (input.GetAttribute("name"), input.GetAttribute("value")));

        Assert.Equal([("unit", "贾镇")], hidden);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("2023-02-30")]
    [InlineData("2023-6-30")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public async Task A_day_that_is_none_is_a_bad_request_in_Chinese(string day)
    {
        using var response = await site.AskAsync($"/tasks?asOf={day}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("地址里的日期不对", Dom.WordsOf(await Site.ReadAsync(response), "h1"));
    }
}
