using Xunit;

namespace Peiyu.Web.Tests.Pages;

public sealed class SearchTests(MediumSite site)
{
    [Theory]
    [InlineData("0800193", "enterprises", "演示企业0800193有限公司")]
    [InlineData("ysqy0800193", "enterprises", "演示企业0800193有限公司")]
    [InlineData("dk08001930", "cases", "DK08001930")]
    [InlineData("gaoxin xianji", "policies", "高新技术企业县级奖补")]
    [InlineData("高企", "programmes", "高新技术企业")]
    [InlineData("jiazhen", "units", "贾镇")]
    [InlineData("基础种子", "libraries", "基础种子库")]
    [InlineData("亩产效益", "clauses", "亩产")]
    public async Task Everything_is_found_in_one_place(string typed, string group, string expected)
    {
        var page = await site.OpenAsync($"/search?q={Uri.EscapeDataString(typed)}");

        Assert.Contains(expected, Dom.WordsOf(page, $"#{group}"), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll($"#{group} li a"), link => Assert.StartsWith("/", link.Href, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_found_says_what_to_try()
    {
        var page = await site.OpenAsync("/search?q=没有这样的东西");

        Assert.Equal("没有找到“没有这样的东西”", Dom.WordsOf(page, "h1"));
        Assert.Contains("首字母", Dom.WordsOf(page, ".blank"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_lead_to_the_list_of_all()
    {
        var page = await site.OpenAsync("/search?q=演示");

        Assert.Equal("/enterprises?q=" + Uri.EscapeDataString("演示"), page.QuerySelector("#enterprises .card-header a")!.Href);
    }

    [Fact]
    public async Task A_town_finds_its_own_enterprises_and_their_cases_alone()
    {
        var town = await site.AsAsync("town");
        var own = (await town.OpenAsync("/enterprises")).QuerySelectorAll("tbody th a").Length;
        var page = await town.OpenAsync("/search?q=DK");
        var found = await town.OpenAsync("/search?q=演示企业");

        Assert.StartsWith($"企业 {own} 户", Dom.WordsOf(found, "#enterprises h2"), StringComparison.Ordinal);
        Assert.Null((await town.OpenAsync("/search?q=91371525P8X6GK3D4T")).QuerySelector("#enterprises"));
        Assert.Null((await town.OpenAsync("/search?q=DK08001930")).QuerySelector("#cases"));
        Assert.NotNull(page.QuerySelector("h1"));
    }

    [Fact]
    public async Task Suggestions_are_a_piece_of_a_page_within_the_scope()
    {
        using var answer = await site.AskAsync("/search/suggest?q=ysqy0800193&asOf=2023-06-30");
        var piece = await Site.ReadAsync(answer);

        Assert.Null(piece.QuerySelector("header"));
        var option = Assert.Single(piece.QuerySelectorAll("[role=option]"));
        Assert.Equal("/enterprises/91371525P8X6GK3D4T?asOf=2023-06-30", option.Href);
        using var other = await (await site.AsAsync("town")).AskAsync("/search/suggest?q=ysqy0800193");
        Assert.Empty((await Site.ReadAsync(other)).QuerySelectorAll("[role=option]"));
    }
}
