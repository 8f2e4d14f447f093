using Xunit;

namespace Peiyu.Web.Tests.Pages;

public sealed class EnterpriseListTests(MediumSite site)
{
    [Fact]
    public async Task The_register_is_cut_into_pages_of_fifty()
    {
        var first = await site.OpenAsync("/enterprises");
        var last = await site.OpenAsync("/enterprises?page=6");

        Assert.Equal(50, first.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(50, last.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("第 251–300 户，共 300 户", Dom.WordsOf(last, ".pager"), StringComparison.Ordinal);
        Assert.Null(last.QuerySelector("a[rel=next]"));
    }

    [Theory]
    [InlineData("q=0800193", 1)]
    [InlineData("q=91371525p8x6gk", 1)]
    [InlineData("q=没有这样的名字", 0)]
    public async Task A_part_of_name_or_code_finds_it(string query, int count)
    {
        var page = await site.OpenAsync($"/enterprises?{query}");

        Assert.Equal(count, page.QuerySelectorAll("tbody tr").Length);
    }

    [Theory]
    [InlineData("seed", "基础种子库")]
    [InlineData("reserve", "中级储备库")]
    [InlineData("growth", "高级成长库")]
    public async Task A_library_holds_whom_the_plan_puts_in_it(string id, string name)
    {
        var page = await site.OpenAsync($"/enterprises?library={id}");
        var expected = site.List("libraries").Count(library =>
            library.GetProperty("library").GetString() == name && library.GetProperty("status").GetString() == "met");

        Assert.StartsWith($"符合的 {expected} 户", Dom.WordsOf(page, "h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_shows_its_own_alone()
    {
        var page = await site.OpenAsync("/enterprises?unit=贾镇");

        Assert.All(page.QuerySelectorAll("tbody tr"), row => Assert.Equal("贾镇", row.Children[1].Words));
    }

    [Fact]
    public async Task Filters_and_order_stay_in_the_links()
    {
        var page = await site.OpenAsync("/enterprises?award=met&sort=amount&asOf=2023-06-30");
        var next = page.QuerySelector("a[rel=next]")!.Href;

        Assert.Equal("/enterprises?award=met&sort=amount&page=2&asOf=2023-06-30", next);
        var sorted = Assert.Single(page.QuerySelectorAll("th[aria-sort=descending]"));
        Assert.StartsWith("金额", sorted.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_found_says_what_to_do()
    {
        var page = await site.OpenAsync("/enterprises?q=没有这样的名字");

        Assert.Contains("没有符合的企业", Dom.WordsOf(page, ".blank"), StringComparison.Ordinal);
    }
}
