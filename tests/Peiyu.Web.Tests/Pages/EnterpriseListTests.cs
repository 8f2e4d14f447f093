using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

public sealed class EnterpriseListTests(MediumSite site)
{
    [Fact]
    public async Task The_register_is_cut_into_pages_of_fifty()
    {
        var first = await site.OpenAsync("/enterprises");
        var last = await site.OpenAsync("/enterprises?page=6");

        Assert.Equal(50, Rows(first).Length);
        Assert.Equal(50, Rows(last).Length);
        Assert.Contains("第 251–300 户，共 300 户", Dom.WordsOf(last, ".pager"), StringComparison.Ordinal);
        Assert.Null(last.QuerySelector("a[rel=next]"));
    }

    [Theory]
    [InlineData("size=25", 25)]
    [InlineData("size=100", 100)]
    [InlineData("size=100000", 100)]
    [InlineData("size=-3", 50)]
    [InlineData("page=999&size=100", 100)]
    public async Task A_page_has_as_many_rows_as_asked_for_and_never_too_many(string query, int rows) =>
        Assert.Equal(rows, Rows(await site.OpenAsync($"/enterprises?{query}")).Length);

    [Theory]
    [InlineData("q=0800193", 1)]
    [InlineData("q=91371525p8x6gk", 1)]
    [InlineData("q=ysqy0800193", 1)]
    [InlineData("q=演示 ０８００１９３", 1)]
    [InlineData("q=没有这样的名字", 0)]
    public async Task A_part_of_name_code_or_pinyin_finds_it(string query, int count) =>
        Assert.Equal(count, Rows(await site.OpenAsync($"/enterprises?{query}")).Length);

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
    public async Task A_policy_shows_those_who_meet_it()
    {
        var page = await site.OpenAsync("/enterprises?policy=hnte-county&award=met");
        var expected = site.List("entitlements")
            .Where(one => one.GetProperty("policy").GetString() == "hnte-county" && one.GetProperty("status").GetString() == "met")
            .Select(one => one.GetProperty("subject").GetString()).Distinct().Count();

        Assert.True(expected > 0);
        Assert.StartsWith($"符合的 {expected} 户", Dom.WordsOf(page, "h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_shows_those_who_wait_for_it()
    {
        var page = await site.OpenAsync("/enterprises?missing=" + Uri.EscapeDataString("全市复合排名 2023Q1"));
        var first = await site.OpenAsync(Rows(page)[0].QuerySelector("th a")!.Href);

        Assert.Contains(first.QuerySelectorAll("#unknown .missing"), missing => missing.Words == "全市复合排名 2023Q1");
        Assert.StartsWith("缺全市复合排名 2023Q1", Dom.WordsOf(page, "#f-missing option[selected]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unit=贾镇", "单位", "贾镇")]
    [InlineData("规上=是", "规上", "是")]
    [InlineData("亩产效益评价=A", "亩产效益评价", "A")]
    [InlineData("企业规模=未知", "企业规模", "未知")]
    public async Task A_filter_leaves_only_those_that_fit(string query, string column, string value)
    {
        var page = await site.OpenAsync($"/enterprises?{query}&column={column}");

        Assert.NotEmpty(Rows(page));
        Assert.All(page.QuerySelectorAll($"tbody td[data-label='{column}']"), cell => Assert.Equal(value, cell.Words));
    }

    [Fact]
    public async Task Titles_that_end_soon_are_listed_with_their_days()
    {
        var page = await site.OpenAsync("/enterprises?ending=30&column=endings&sort=endings");

        Assert.NotEmpty(Rows(page));
        Assert.All(page.QuerySelectorAll("tbody td[data-label=资质快到期]"), cell => Assert.Matches("2023-0[67]-", cell.Words));
    }

    [Fact]
    public async Task Filters_and_order_stay_in_the_links()
    {
        var page = await site.OpenAsync("/enterprises?award=met&sort=amount&asOf=2023-06-30");

        Assert.Equal("/enterprises?award=met&sort=amount&page=2&asOf=2023-06-30", page.QuerySelector("a[rel=next]")!.Href);
        Assert.StartsWith("金额", Assert.Single(page.QuerySelectorAll("th[aria-sort=descending]")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_are_sorted_by_the_head_that_is_chosen()
    {
        var page = await site.OpenAsync("/enterprises?sort=成立日期&column=成立日期&size=100");
        var days = page.QuerySelectorAll("tbody td[data-label=成立日期]").Select(cell => cell.Words).Where(day => day != "未知").ToList();

        Assert.NotEmpty(days);
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
    }

    [Fact]
    public async Task Columns_show_register_fields_and_the_latest_years_facts()
    {
        var page = await site.OpenAsync("/enterprises?q=0800193&column=产业链&column=主营业务收入&column=亩产效益评价&column=没有这一列");

        Assert.Equal(
            ["", "演示企业0800193有限公司91371525P8X6GK3D4T", "纺织服装", "608,144,045", "D"],
            Rows(page)[0].Children.Select(cell => cell.ClassList.Contains("pick") ? "" : cell.Words.Replace(" ", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nothing_found_says_what_to_do() =>
        Assert.Contains("没有符合的企业", Dom.WordsOf(await site.OpenAsync("/enterprises?q=没有这样的名字"), ".blank"), StringComparison.Ordinal);

    [Fact]
    public async Task A_town_sees_its_own_enterprises_only()
    {
        var town = await site.AsAsync("town");
        var own = await town.OpenAsync("/enterprises?column=单位&size=100");
        using var others = await town.AskAsync("/enterprises?unit=柳林镇");

        Assert.Single(own.QuerySelectorAll("tbody td[data-label=单位]").Select(cell => cell.Words).Distinct());
        Assert.Equal(HttpStatusCode.NotFound, others.StatusCode);
    }

    private static IHtmlCollection<IElement> Rows(IHtmlDocument page) => page.QuerySelectorAll("tbody tr");
}
