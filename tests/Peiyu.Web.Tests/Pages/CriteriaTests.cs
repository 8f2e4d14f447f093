using System.Net;
using System.Text.Json;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

public sealed class CriteriaTests(MediumSite site, EntrySite entry) : IClassFixture<EntrySite>
{
    private const string Code = "91371525P8X6GK3D4T";

    [Fact]
    public async Task The_enterprise_page_says_what_the_next_title_asks_and_leads_to_all()
    {
        var page = await site.OpenAsync($"/enterprises/{Code}");

        Assert.Contains("条", Dom.WordsOf(page, "#h-criteria"), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("#criteria .rows.criteria > li"));
        Assert.NotNull(page.QuerySelector($"#criteria a[href='/enterprises/{Code}/criteria']"));
    }

    [Fact]
    public async Task The_ladder_has_every_title_with_criteria_in_force_and_the_size()
    {
        var page = await site.OpenAsync($"/enterprises/{Code}/criteria");

        Assert.Equal(
            GuanxianPlan.Instance.Criteria.Where(set => set.Version.Covers(new(2023, 6, 30))).Select(set => set.Title).Order(),
            page.QuerySelectorAll("table [class^=rung] a").Select(title => title.Words).Order());
        Assert.Contains("企业划型", Dom.WordsOf(page, "#h-size"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_known_is_a_range_and_never_zero()
    {
        var page = await site.OpenAsync($"/enterprises/{Code}/criteria/specialised-2022");

        var item = page.QuerySelectorAll(".score-table tr").Single(row => row.Words.StartsWith("从事细分市场年限", StringComparison.Ordinal));
        Assert.Equal("0—5", Dom.WordsOf(item, "[data-label=得分]"));
        Assert.Contains("缺 细分市场起始日", item.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_written_from_memory_is_marked_with_its_document()
    {
        var page = await site.OpenAsync($"/enterprises/{Code}/criteria/specialised-2022");

        Assert.Contains("凭记忆，待核对", page.QuerySelectorAll(".score-table tr").Single(row => row.Words.StartsWith("研发机构级别", StringComparison.Ordinal)).Words, StringComparison.Ordinal);
        Assert.Contains("63号附件2第 13 项", Dom.WordsOf(page, "main"), StringComparison.Ordinal);
        Assert.Contains("工信部企业〔2022〕63号", Dom.WordsOf(page, "main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("little-giant-2022", "2026-03-31", HttpStatusCode.OK)]
    [InlineData("little-giant-2022", "2026-04-01", HttpStatusCode.NotFound)]
    [InlineData("little-giant-2026", "2026-03-31", HttpStatusCode.NotFound)]
    [InlineData("little-giant-2026", "2026-04-01", HttpStatusCode.OK)]
    [InlineData("nothing", "2023-06-30", HttpStatusCode.NotFound)]
    public async Task A_sheet_is_there_while_its_version_is_in_force(string id, string day, HttpStatusCode status)
    {
        // While the board of a day is being made its pages wait elsewhere.
        await site.OpenAsync($"/overview?asOf={day}");

        using var answer = await site.AskAsync($"/enterprises/{Code}/criteria/{id}?asOf={day}");

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_title_whose_new_criteria_are_not_there_yet_says_so()
    {
        var page = await site.OpenAsync($"/enterprises/{Code}/criteria?asOf=2026-04-01");

        Assert.Contains("创新型中小企业：创新型中小企业评价标准（2022 年）在这一天不用", Dom.WordsOf(page, "main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_enterprise_sees_its_own_and_nobody_elses()
    {
        var own = await entry.Site.AsAsync("enterprise");

        Assert.Contains("你够", Dom.WordsOf(await own.OpenAsync($"/enterprises/{EntrySite.Own}/criteria"), "h1"), StringComparison.Ordinal);
        foreach (var page in new[] { "criteria", "criteria/innovative-2022" })
        {
            using var other = await own.AskAsync($"/enterprises/{EntrySite.Other}/{page}");
            Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        }
    }

    [Fact]
    public async Task A_missing_value_leads_who_may_enter_it_to_its_form()
    {
        var own = await entry.Site.AsAsync("enterprise");

        var page = await own.OpenAsync($"/enterprises/{EntrySite.Own}/criteria/innovative-2022");

        Assert.NotNull(page.QuerySelector($"a.missing[href^='/enterprises/{EntrySite.Own}/facts/enter?fact=']"));
    }

    [Fact]
    public async Task Programs_get_the_same_with_ranges_and_versions()
    {
        using var response = await site.AskAsync($"/api/v1/enterprises/{Code}/criteria");
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        var title = answer.RootElement.GetProperty("titles").EnumerateArray().Single(one => one.GetProperty("id").GetString() == "specialised-2022");
        Assert.Equal("工信部企业〔2022〕63号", title.GetProperty("version").GetProperty("documentNumber").GetString());
        var total = title.GetProperty("score").GetProperty("total");
        Assert.True(total.GetProperty("lowest").GetDecimal() < total.GetProperty("highest").GetDecimal());
        var page = await site.OpenAsync($"/enterprises/{Code}/criteria/specialised-2022");
        Assert.Contains($"评价得分 {Plain(total, "lowest")}—{Plain(total, "highest")} 分", Dom.WordsOf(page, "#h-score"), StringComparison.Ordinal);
    }

    private static string Plain(JsonElement range, string end) => range.GetProperty(end).GetDecimal().ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
