using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

public sealed class FundTests(FundSite site) : IClassFixture<FundSite>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_says_what_can_still_be_approved_and_every_figure_opens_its_rows()
    {
        var finance = await site.Site.AsAsync("finance");
        var page = await finance.OpenAsync("/fund?year=2023");

        Assert.Equal("综合奖补资金 2023 年还能批 974 万元", Dom.WordsOf(page, "h1"));
        var flow = page.QuerySelectorAll("figure[data-chart=flow] tbody tr").Select(row => row.Words).ToList();
        Assert.Equal(["拨入2023 年资金1,000", "2023 年资金已付15", "2023 年资金待付6", "2023 年资金预留5", "2023 年资金可用974"], flow);
        foreach (var link in page.QuerySelectorAll("section[aria-labelledby=h-stand] a").Cast<IHtmlAnchorElement>())
        {
            await finance.OpenAsync(link.PathName + link.Search);
        }

        Assert.Contains("没有资金池，不设上限", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_posting_says_who_posted_when_and_why_and_both_sides()
    {
        var finance = await site.Site.AsAsync("finance");
        var list = await finance.OpenAsync("/fund/postings?act=Payment&q=SL-2023-0003");
        var page = await finance.OpenAsync(((IHtmlAnchorElement)list.QuerySelector("main tbody a")!).PathName);

        Assert.Equal("符合的记账 1 笔", Dom.WordsOf(list, "h1"));
        Assert.EndsWith("兑付 70,000.5 元", Dom.WordsOf(page, "h1"), StringComparison.Ordinal);
        Assert.Contains("命令行", Dom.WordsOf(page, "dl.kv"), StringComparison.Ordinal);
        Assert.Equal(["综合奖补资金 2023 年 待付70,000.50", "综合奖补资金 2023 年 已付70,000.50"], page.QuerySelectorAll("section[aria-labelledby=h-lines] tbody tr").Select(row => row.Words));
        Assert.Equal(3, page.QuerySelectorAll("section[aria-labelledby=h-same] tbody tr").Length);
    }

    [Fact]
    public async Task Finance_looks_an_appropriation_over_and_posts_it_once()
    {
        var finance = await site.Site.AsAsync("finance");
        var form = (IHtmlFormElement)(await finance.OpenAsync("/fund/change")).QuerySelector("main form[method=post]")!;
        var fields = form.QuerySelectorAll("input[name]").Cast<IHtmlInputElement>().ToDictionary(input => input.Name!, input => input.Value);
        Assert.Equal("1,000 万元", fields["Form.Amount"]);
        (fields["Form.Way"], fields["Form.Year"], fields["Form.Amount"], fields["Form.Document"], fields["Form.Reason"]) = ("in", "2025", "1.5 万元", "冠财预〔2025〕1 号", "追加");

        using var review = await finance.PostAsync("/fund/change", fields.Append(new("Form.Step", "check")));
        Assert.Contains("15,000.00 元（1.5 万元）", Dom.WordsOf(await Client.ReadAsync(review), "dl.confirm"), StringComparison.Ordinal);
        using var first = await finance.PostAsync("/fund/change", fields.Append(new("Form.Step", "keep")));
        using var again = await finance.PostAsync("/fund/change", fields.Append(new("Form.Step", "keep")));

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(first.Headers.Location, again.Headers.Location);
        fields["Form.Amount"] = "-1";
        using var bad = await finance.PostAsync("/fund/change", fields.Append(new("Form.Step", "keep")));
        Assert.Contains("金额要大于 0，写的是 -1 元。", (await Client.ReadAsync(bad)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_is_read_in_matched_and_taken_apart()
    {
        var finance = await site.Site.AsAsync("finance");
        var sent = await SendStatementAsync(finance, "交易日期,金额,摘要,对方户名\n2023-07-03,70000.50,奖补 SL-2023-0003,演示3公司\n2023-07-04,80000,奖补,演示4公司\n七月,1,,\n");

        Assert.Contains("新 2 行，对上 1 行", sent.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("对上 1 笔，银行多 1 行，账上多 1 笔", Dom.WordsOf(sent, "h1"));
        Assert.Contains("日期认不出", Dom.WordsOf(sent, "section[aria-labelledby=h-bad]"), StringComparison.Ordinal);
        var confirmed = await PressAsync(finance, sent, "bank-match");
        Assert.Equal("2 笔全对上了", Dom.WordsOf(confirmed, "h1"));
        var matched = await finance.OpenAsync("/fund/bank?list=matched");
        Assert.Equal(2, matched.QuerySelectorAll("tbody tr").Length);
        Assert.Single((await finance.OpenAsync("/fund/bank?list=matched&q=80,000")).QuerySelectorAll("tbody tr"));
        Assert.Contains("没有符合的", Dom.WordsOf(await finance.OpenAsync("/fund/bank?list=matched&to=2023-06-01"), "main"), StringComparison.Ordinal);
        var apart = await PressAsync(finance, matched, "bank-apart");
        Assert.StartsWith("对上 1 笔，银行多 1 行", Dom.WordsOf(apart, "h1"), StringComparison.Ordinal);
        var line = apart.QuerySelector("a[href^='/fund/bank/match?line=']")!.Href;
        using var none = await finance.SendAsync(line, "#choose");
        Assert.Contains("还没有选", Dom.WordsOf(await Client.ReadAsync(none), "[role=alert]"), StringComparison.Ordinal);
        var choice = (await finance.OpenAsync(line)).QuerySelector("#choose input[name=pick]")!.GetAttribute("value")!;
        using var chosen = await finance.SendAsync(line, "#choose", ("pick", choice));
        Assert.Equal("/fund/bank?list=matched", chosen.Target);
        var wrong = await SendStatementAsync(finance, "企业,电话\n甲,1\n");
        Assert.Contains("不像银行对账单", wrong.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_only_reads_sees_no_buttons_and_gets_no_page_to_change_anything()
    {
        var leader = await site.Site.AsAsync("leader");
        var page = await leader.OpenAsync("/fund/bank");

        Assert.Null(page.QuerySelector("input[type=file]"));
        Assert.Null(page.QuerySelector("button[form]"));
        foreach (var address in new[] { "/fund/change", "/fund/closing" })
        {
            using var answer = await leader.AskAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("town")]
    [InlineData("officer")]
    [InlineData("enterprise")]
    [InlineData("system")]
    [InlineData("audit")]
    public async Task A_town_and_an_enterprise_see_nothing_of_the_ledger(string user)
    {
        var client = await site.Site.AsAsync(user);

        foreach (var address in new[] { "/fund", "/fund/postings", "/fund/postings/1", "/fund/bank", "/fund/closing", "/fund/ledger.journal", "/fund/balances.xlsx", "/api/v1/fund", "/api/v1/fund/postings" })
        {
            using var answer = await client.AskAsync(address);
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{address}: {(int)answer.StatusCode}");
        }
    }

    [Fact]
    public async Task The_ledger_goes_along_as_workbook_csv_and_journal_and_as_data()
    {
        var finance = await site.Site.AsAsync("finance");
        var journal = await (await finance.AskAsync("/fund/ledger.journal")).Content.ReadAsStringAsync(Ct);
        var csv = await (await finance.AskAsync("/fund/postings.csv?act=Payment")).Content.ReadAsStringAsync(Ct);
        using var workbook = await finance.AskAsync("/fund/balances.xlsx");
        var api = await (await finance.AskAsync("/api/v1/fund/postings?act=payment&size=1")).Content.ReadAsStringAsync(Ct);

        Assert.Contains("资金:综合奖补资金:2023:已付    CNY 70000.50", journal, StringComparison.Ordinal);
        Assert.Contains("SL-2023-0004", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("拨入", csv, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, workbook.StatusCode);
        Assert.Contains("\"amount\":80000.00", api, StringComparison.Ordinal);
        using var unknown = await finance.AskAsync("/api/v1/fund/postings?act=steal");
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
    }

    private static async Task<IHtmlDocument> SendStatementAsync(Client client, string text)
    {
        var page = await client.OpenAsync("/fund/bank");
        using var content = new MultipartFormDataContent();
        foreach (var hidden in page.QuerySelectorAll("form[data-upload] input[type=hidden]").Cast<IHtmlInputElement>())
        {
            content.Add(new StringContent(hidden.Value), hidden.Name!);
        }

        content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", "对账单.csv");
        using var answer = await client.Http.PostAsync(new Uri("/fund/bank", UriKind.Relative), content, Ct);
        return await Client.ReadAsync(answer);
    }

    private static async Task<IHtmlDocument> PressAsync(Client client, IHtmlDocument page, string form)
    {
        var fields = page.QuerySelectorAll($"#{form} input").Cast<IHtmlInputElement>().Select(input => KeyValuePair.Create(input.Name!, input.Value));
        var button = (IHtmlButtonElement)page.QuerySelector($"button[form={form}]")!;
        using var answer = await client.PostAsync("/fund/bank", fields.Append(new(button.Name!, button.Value)));
        return await Client.ReadAsync(answer);
    }
}
