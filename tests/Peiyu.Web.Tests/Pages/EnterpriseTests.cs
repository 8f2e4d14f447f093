using System.Net;
using System.Text.Json;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

public sealed class EnterpriseTests(MediumSite site)
{
    private const string Code = "91371525P8X6GK3D4T";

    [Fact]
    public async Task The_page_lists_as_many_awards_as_the_plan_answers()
    {
        var own = site.List("entitlements")
            .Where(entitlement => entitlement.GetProperty("subject").GetString() is { Length: 18 })
            .GroupBy(entitlement => entitlement.GetProperty("subject").GetString()!)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Where((_, index) => index % 12 == 0);

        foreach (var enterprise in own)
        {
            var page = await site.OpenAsync($"/enterprises/{enterprise.Key}");
            // Awards of its talents stand on its page too.
            Assert.True(page.QuerySelectorAll("#met .rows > li").Length >= enterprise.Count(one => Status(one) == "met"));
            Assert.True(page.QuerySelectorAll("#unknown .rows > li").Length >= enterprise.Count(one => Status(one) == "unknown"));
        }
    }

    [Fact]
    public async Task Met_awards_name_amount_payer_and_clause()
    {
        var page = await site.OpenAsync($"/enterprises/{Code}");

        var award = page.QuerySelectorAll("#met .rows > li").Single(row => row.Words.Contains("高新技术企业县级奖补", StringComparison.Ordinal));
        Assert.Contains("10 万元", award.Words, StringComparison.Ordinal);
        Assert.Equal("县", Dom.WordsOf(award, ".payer"));
        Assert.Contains("读法", award.Words, StringComparison.Ordinal);
        Assert.Equal("/document#" + Uri.EscapeDataString("c-二（一）2"), award.QuerySelectorAll("a")[^1].Href);
    }

    [Fact]
    public async Task Unknown_awards_say_what_is_missing()
    {
        var page = await site.OpenAsync($"/enterprises/{Code}");

        Assert.Equal(["工业总产值 2022Q1", "全市复合排名 2023Q1"], page.QuerySelectorAll("#unknown .missing").Select(missing => missing.Words));
    }

    [Fact]
    public async Task What_is_not_met_says_by_how_much()
    {
        var page = await site.OpenAsync($"/enterprises/{Code}");

        Assert.Contains("不符合", Dom.WordsOf(page, "#unmet .rows"), StringComparison.Ordinal);
        Assert.Contains("差 588,144,045", Dom.WordsOf(page, "#libraries"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_libraries_are_those_of_the_plan()
    {
        var page = await site.OpenAsync($"/enterprises/{Code}");
        var expected = site.List("libraries")
            .Where(library => library.GetProperty("subject").GetString() == Code && Status(library) == "met")
            .Select(library => library.GetProperty("library").GetString());

        var shown = page.QuerySelectorAll("#libraries > ul > li")
            .Where(library => library.Words.StartsWith("属于", StringComparison.Ordinal))
            .Select(library => library.QuerySelector("b")!.Words);

        Assert.Equal(expected.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Kinds_and_facts_stand_in_tables_as_recorded()
    {
        var page = await site.OpenAsync($"/enterprises/{Code}");

        Assert.Contains("2023-05-24", Dom.WordsOf(page, "#title"), StringComparison.Ordinal);
        Assert.Contains("DK08001930", Dom.WordsOf(page, "#loan"), StringComparison.Ordinal);
        Assert.Contains("608,144,045", Dom.WordsOf(page, "#facts"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#project"));
    }

    [Fact]
    public async Task An_unknown_code_is_not_found_and_says_so_in_Chinese()
    {
        using var response = await site.AskAsync("/enterprises/91370000000000000X");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("没有这个页面", Dom.WordsOf(await Site.ReadAsync(response), "h1"));
    }

    private static string Status(JsonElement answer) => answer.GetProperty("status").GetString()!;
}
