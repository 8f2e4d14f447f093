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
    public async Task Every_award_unfolds_into_the_steps_by_which_it_was_worked_out()
    {
        var page = await site.OpenAsync($"/enterprises/{Code}");

        Assert.All(page.QuerySelectorAll("#awards .rows > li"), row => Assert.NotNull(row.QuerySelector("details .step-tree li")));
        var award = page.QuerySelectorAll("#met .rows > li").Single(row => row.Words.Contains("高新技术企业县级奖补", StringComparison.Ordinal));
        Assert.Contains("金额 10 万元，是定额", Dom.WordsOf(award, "details .step-tree"), StringComparison.Ordinal);
        Assert.Contains("policies/2-1-gradient-cultivation.yaml 第 ", Dom.WordsOf(award, "details .step-tree"), StringComparison.Ordinal);
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

    [Fact]
    public async Task Titles_say_until_when_they_are_valid_as_the_plan_has_it()
    {
        var page = await site.OpenAsync($"/enterprises/{Code}");

        Assert.Contains("今天到期 创新型中小企业 省级", Dom.WordsOf(page, "#titles"), StringComparison.Ordinal);
        Assert.Contains("高新技术企业 国家级 2023-05-24 认定，有效期至 2026-05-23", Dom.WordsOf(page, "#titles"), StringComparison.Ordinal);
        Assert.Contains("创新型中小企业 省级今天到期", Dom.WordsOf(page, "#now"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contradictions_stand_beside_the_figures()
    {
        var page = await site.OpenAsync($"/enterprises/{Code}");

        Assert.Contains("营业收入比主营业务收入还小", Dom.WordsOf(page, "#odd"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Months_stand_beside_last_years_and_what_was_not_reported_is_said()
    {
        var page = await site.OpenAsync($"/enterprises/{Code}");

        Assert.Equal("可比的 3 个月，研发费用比去年少 5.7%；3、4 月没有报", Dom.WordsOf(page, "#facts figcaption h2"));
        var march = page.QuerySelectorAll("#facts figure tbody tr")[2];
        Assert.Equal(["3 月", "41.4", "未报"], march.Children.Select(cell => cell.Words));
    }

    [Fact]
    public async Task Each_fact_says_where_its_value_came_from()
    {
        var page = await site.OpenAsync($"/enterprises/{Code}");

        Assert.Contains("medium", Dom.WordsOf(page, "#facts .source"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_enterprise_sees_its_own_page_in_its_own_words_and_no_other()
    {
        var own = await site.AsAsync("enterprise");
        using var home = await own.AskAsync("/mine");
        var page = await own.OpenAsync(home.Target);
        using var other = await own.AskAsync($"/enterprises/{Code}");

        Assert.Contains("你", Dom.WordsOf(page, "#h-awards"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".crumb"));
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    private static string Status(JsonElement answer) => answer.GetProperty("status").GetString()!;
}
