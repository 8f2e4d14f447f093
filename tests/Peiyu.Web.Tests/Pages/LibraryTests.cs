using System.Net;
using AngleSharp.Html.Dom;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

public sealed class LibraryTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    private const string Proposals = "/libraries/reserve?part=proposals";

    [Fact]
    public async Task Each_library_says_who_is_in_and_what_is_proposed()
    {
        var page = await site.Site.OpenAsync("/libraries");

        Assert.Equal(["基础种子库", "中级储备库", "高级成长库"], page.QuerySelectorAll(".libraries h2").Select(heading => heading.Words));
        foreach (var link in page.QuerySelectorAll(".libraries .members").Take(1))
        {
            var list = await site.Site.OpenAsync(link.Href);
            Assert.Equal(link.Words, $"{Dom.WordsOf(list, ".pager-count").Replace("共 ", "", StringComparison.Ordinal)}");
        }
    }

    [Fact]
    public async Task The_overview_says_how_each_library_changed_since_the_year_began()
    {
        var page = await site.Site.OpenAsync("/overview");
        var rows = page.QuerySelectorAll("section[aria-labelledby=h-lib] tbody tr");

        Assert.Equal(3, rows.Length);
        foreach (var members in rows.Select(row => row.QuerySelectorAll("td")[2]))
        {
            // At the end of the year before nobody was in any of them.
            Assert.Equal($"比年初 +{members.QuerySelector("a")!.Words}", members.QuerySelector(".sub")!.Words);
        }
    }

    [Fact]
    public async Task Members_are_shown_with_why_since_when_and_by_whom()
    {
        var page = await site.Site.OpenAsync("/libraries/seed");
        var row = page.QuerySelector("main tbody tr")!.Words;

        Assert.Contains("2023-03-31", row, StringComparison.Ordinal);
        Assert.Contains("演示数据：年初建库", row, StringComparison.Ordinal);
        Assert.Contains("主营业务收入满 500 万元：是", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_official_picks_looks_it_over_confirms_and_gets_a_receipt()
    {
        var bureau = await site.Site.AsAsync("bureau");
        var (code, name) = await FirstAsync(bureau, 0);

        var review = await bureau.OpenAsync(Review(code));
        Assert.StartsWith("核对：", Dom.WordsOf(review, "h1"), StringComparison.Ordinal);
        Assert.Equal("按规则确认", ((IHtmlInputElement)review.QuerySelector("[name='Form.Reason']")!).Value);
        using var answer = await bureau.SendAsync(Review(code), "main form");
        var receipt = await Client.ReadAsync(answer);

        Assert.StartsWith("定好了：", Dom.WordsOf(receipt, "h1"), StringComparison.Ordinal);
        Assert.Contains("回执：决定第", Dom.WordsOf(receipt, ".lead"), StringComparison.Ordinal);
        var history = await bureau.OpenAsync("/libraries/reserve?part=history");
        Assert.Contains(name, Dom.WordsOf(history, "main tbody tr"), StringComparison.Ordinal);
        Assert.DoesNotContain(name, Dom.WordsOf(await bureau.OpenAsync(Proposals), "main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_left_open_is_told_what_was_decided_meanwhile()
    {
        var bureau = await site.Site.AsAsync("bureau");
        var (code, _) = await FirstAsync(bureau, 1);
        var form = Fields(await bureau.OpenAsync(Review(code)));

        using var first = await bureau.PostAsync(Review(code), form);
        using var second = await bureau.PostAsync(Review(code), form);
        var page = await Client.ReadAsync(second);

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal("都没有定成", Dom.WordsOf(page, "h1"));
        Assert.Contains("2023-06-30", Dom.WordsOf(page, "main tbody tr"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_decided()
    {
        var bureau = await site.Site.AsAsync("bureau");
        var (code, name) = await FirstAsync(bureau, 2);

        using var answer = await bureau.SendAsync(Review(code), "main form", ("Form.Reason", " "));

        Assert.Contains("写一句原因", Dom.WordsOf(await Client.ReadAsync(answer), "main"), StringComparison.Ordinal);
        Assert.Contains(name, Dom.WordsOf(await bureau.OpenAsync(Proposals), "main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_is_taken_back_by_a_new_one()
    {
        var bureau = await site.Site.AsAsync("bureau");
        var history = await bureau.OpenAsync("/libraries/growth?part=history");
        var link = history.QuerySelectorAll("main tbody a").Last(one => one.Words.StartsWith("撤回", StringComparison.Ordinal));

        using var answer = await bureau.SendAsync(link.Href, "main form", ("Form.Reason", "记错了企业"));

        Assert.StartsWith("定好了：高级成长库出库 1 户", Dom.WordsOf(await Client.ReadAsync(answer), "h1"), StringComparison.Ordinal);
        Assert.Contains("记错了企业", Dom.WordsOf(await bureau.OpenAsync("/libraries/growth?part=history"), "main tbody tr"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_town_sees_its_own_and_may_not_decide()
    {
        var town = await site.Site.AsAsync("town");
        var page = await town.OpenAsync(Proposals);

        Assert.Null(page.QuerySelector("main form input[type=checkbox]"));
        Assert.InRange(page.QuerySelectorAll("main td[data-label='单位']").Select(cell => cell.Words).Distinct().Count(), 0, 1);
        using var review = await town.AskAsync("/libraries/reserve/decision");
        Assert.Equal(HttpStatusCode.NotFound, review.StatusCode);
        using var posted = await town.PostAsync("/libraries/reserve/decision", Fields(await (await site.Site.AsAsync("bureau")).OpenAsync(Review("x"))));
        Assert.Equal(HttpStatusCode.NotFound, posted.StatusCode);
    }

    [Fact]
    public async Task On_a_past_day_the_page_says_who_was_in_then_and_decides_nothing()
    {
        var page = await site.Site.OpenAsync($"{Proposals}&asOf=2023-04-15");

        Assert.Contains("进出只能按今天定", Dom.WordsOf(page, "main"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main input[type=checkbox]"));
        Assert.Contains("在库 0 户", Dom.WordsOf(await site.Site.OpenAsync("/libraries/seed?asOf=2023-03-30"), "h1"), StringComparison.Ordinal);
        using var review = await site.Site.AskAsync("/libraries/reserve/decision?asOf=2023-04-15");
        Assert.Equal(HttpStatusCode.NotFound, review.StatusCode);
    }

    [Theory]
    [InlineData("/libraries/seed/members.csv")]
    [InlineData("/libraries/seed/members.xlsx?unit=贾镇")]
    [InlineData("/policies/hnte-county/met.xlsx")]
    public async Task What_is_shown_can_be_taken_along(string address)
    {
        using var answer = await site.Site.AskAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/libraries/none")]
    [InlineData("/libraries/seed?part=x")]
    [InlineData("/libraries/seed/members.pdf")]
    [InlineData("/policies/hnte-county/all.xlsx")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var answer = await site.Site.AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static string Review(string code) => $"/libraries/reserve/decision?which=picked&verdict=confirm&pick={code}";

    private static async Task<(string Code, string Name)> FirstAsync(Client client, int skip)
    {
        var page = await client.OpenAsync(Proposals);
        var row = page.QuerySelectorAll("main tbody tr")[skip];
        return (row.QuerySelector("input")!.GetAttribute("value")!, row.QuerySelector("th a")!.Words);
    }

    private static Dictionary<string, string> Fields(IHtmlDocument page) => page.QuerySelectorAll("main form input[name]").OfType<IHtmlInputElement>()
        .Where(input => input.Name is not null).ToDictionary(input => input.Name!, input => input.Value);
}
