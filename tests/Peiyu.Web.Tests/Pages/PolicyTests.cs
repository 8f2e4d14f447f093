using System.Net;
using System.Text.Json;
using Peiyu.Plans.Evaluation;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

public sealed class PolicyTests(MediumSite site)
{
    [Fact]
    public async Task Every_policy_shows_how_many_meet_it_and_for_how_much()
    {
        var page = await site.OpenAsync("/policies");
        var rows = page.QuerySelectorAll("table.fixed tr:has(td)").ToDictionary(row => row.QuerySelector("a")!.Href);

        Assert.Equal(46, rows.Count);
        foreach (var policy in site.List("entitlements").GroupBy(one => one.GetProperty("policy").GetString()!))
        {
            var cells = rows[$"/policies/{policy.Key}"].Children;
            Assert.Equal(Count(policy, "met"), Number(cells[3].Words));
            Assert.Equal(Count(policy, "unknown"), Number(cells[5].Words));
            var amounts = policy.Where(one => one.GetProperty("amount").ValueKind == JsonValueKind.Number).ToList();
            var none = Count(policy, "met") > 0 ? "未定" : "—";
            Assert.Equal(amounts.Count == 0 ? none : Amounts.Yuan(amounts.Sum(one => one.GetProperty("amount").GetDecimal())), cells[6].Words);
        }
    }

    [Fact]
    public async Task The_fund_owes_what_the_plan_answers()
    {
        var page = await site.OpenAsync("/policies");

        var owed = Amounts.Yuan(site.Expected.GetProperty("fund").GetProperty("owed").GetDecimal());
        Assert.Contains($"应付 {owed}", Dom.WordsOf(page, "#fund"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_payer_alone_shows_its_policies()
    {
        var page = await site.OpenAsync("/policies?payer=县");

        Assert.All(page.QuerySelectorAll("table.fixed tr:has(td)"), row => Assert.Equal("县", row.Children[1].Words));
    }

    [Fact]
    public async Task The_sentence_stands_marked_beside_the_rule()
    {
        var page = await site.OpenAsync("/policies/hnte-county");

        Assert.StartsWith("县财政①对新认定②的高新技术企业③", Dom.WordsOf(page, ".clause .does"), StringComparison.Ordinal);
        Assert.Equal(
            page.QuerySelectorAll(".clause mark sup").Select(mark => mark.Words).Order(),
            page.QuerySelectorAll(".rule mark sup").Select(mark => mark.Words).Order());
        Assert.Contains("资质 = \"高新技术企业\"", page.QuerySelectorAll("code").Select(code => code.Words));
        Assert.Equal("高新技术企业县级奖补：9 笔够条件，县应付 90 万元", Dom.WordsOf(page, "h1"));
        Assert.Equal("90 万元", Dom.WordsOf(page, "#met tfoot td"));
    }

    [Fact]
    public async Task What_a_claim_asks_for_stands_beside_what_the_system_holds()
    {
        var page = await site.OpenAsync("/policies/hnte-county");
        var materials = Dom.WordsOf(page, "#materials");
        Assert.Contains("申领只要填 3 栏", materials, StringComparison.Ordinal);
        Assert.Contains("收款户名、开户行、收款账号", materials, StringComparison.Ordinal);
        Assert.Contains("资质、认定日期、复审通过日期", materials, StringComparison.Ordinal);
        // Tax is declared with the tax.
        Assert.Null((await site.OpenAsync("/policies/hnte-income-tax")).QuerySelector("#materials"));
    }

    [Fact]
    public async Task A_selective_policy_gives_a_chance_and_no_right()
    {
        var page = await site.OpenAsync("/policies/innovation-centre-evaluation-city");

        Assert.Contains("有资格", Dom.WordsOf(page, "h1"), StringComparison.Ordinal);
        Assert.Contains("择优", Dom.WordsOf(page, ".page-head"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sum_that_the_document_does_not_give_stays_open()
    {
        var page = await site.OpenAsync("/policies/strong-town");

        Assert.Contains("金额未定", Dom.WordsOf(page, "h1"), StringComparison.Ordinal);
        Assert.DoesNotContain("0 元", Dom.WordsOf(page, "#met"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_meet_it_is_listed_with_the_reason()
    {
        var page = await site.OpenAsync("/policies/hnte-income-tax?list=unmet");

        Assert.Equal(50, page.QuerySelectorAll("#unmet tbody tr").Length);
        Assert.All(page.QuerySelectorAll("#unmet tbody td[data-label='因为']"), cell => Assert.Contains("：否", cell.Words, StringComparison.Ordinal));
        var next = await site.OpenAsync(page.QuerySelector("#unmet a[rel=next]")!.Href);
        Assert.Empty(Names(page).Intersect(Names(next)));
    }

    [Fact]
    public async Task Who_does_not_meet_it_can_be_taken_along_whole_with_the_reasons()
    {
        var page = await site.OpenAsync("/policies/hnte-income-tax?list=unmet");
        var file = page.QuerySelector(".page-head a[href*='unmet.xlsx']")!.Href.Replace("xlsx", "csv", StringComparison.Ordinal);
        using var answer = await site.AskAsync(file);
        var rows = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Where(row => row.StartsWith("演示企业", StringComparison.Ordinal)).ToList();

        Assert.Contains($"不符合 {rows.Count} 户", Dom.WordsOf(page, "#h-unmet"), StringComparison.Ordinal);
        Assert.All(rows, row => Assert.Contains("：否", row, StringComparison.Ordinal));
        using var visitor = await site.Visitor().AskAsync(file);
        Assert.Equal(HttpStatusCode.Redirect, visitor.StatusCode);
    }

    [Fact]
    public async Task The_one_who_misses_least_comes_first_and_the_unknown_say_who_can_give_it()
    {
        var page = await site.OpenAsync("/policies/q1-growth-top30");

        Assert.NotEmpty(page.QuerySelectorAll("#near tbody tr"));
        Assert.All(page.QuerySelectorAll("#near td[data-label='差什么']"), cell => Assert.NotEqual("", cell.Words));
        Assert.Contains("能填", Dom.WordsOf(page, "#unknown"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_applied_and_waits_is_on_the_way_and_would_cost_so_much_more()
    {
        var page = await site.OpenAsync("/policies/hnte-county");
        var rows = (await site.OpenAsync("/policies/hnte-county?list=way")).QuerySelectorAll("#way tbody tr");

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.StartsWith("已", row.QuerySelector("[data-label='办到哪一步']")!.Words, StringComparison.Ordinal));
        Assert.Contains($"再付 {Amounts.Yuan(rows.Length * 100_000)}", Dom.WordsOf(page, ".page-head"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("payer=县")]
    [InlineData("clause=二（一）2")]
    [InlineData("beneficiary=乡镇")]
    [InlineData("amount=tax")]
    [InlineData("q=复审")]
    public async Task Fewer_policies_are_shown_when_something_is_chosen(string query) =>
        Assert.InRange((await site.OpenAsync($"/policies?{query}")).QuerySelectorAll("table.fixed tr:has(td)").Length, 1, 45);

    [Theory]
    [InlineData("/policies")]
    [InlineData("/policies/hnte-county")]
    [InlineData("/policies/q1-growth-top30")]
    public async Task A_visitor_reads_rule_and_text_and_no_name_and_no_count(string address)
    {
        var page = await site.Visitor().OpenAsync(address);

        Assert.DoesNotContain("演示企业", page.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("够条件", Dom.WordsOf(page, "h1"), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#met, #near, #unknown, #fund"));
    }

    [Theory]
    [InlineData("/policies/hnte-county?list=met")]
    [InlineData("/policies/hnte-county?list=unmet")]
    public async Task A_list_is_not_there_for_a_visitor(string address)
    {
        using var response = await site.Visitor().AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task An_unknown_policy_is_not_found()
    {
        using var response = await site.AskAsync("/policies/none");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static IEnumerable<string> Names(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.QuerySelectorAll("#unmet tbody th").Select(cell => cell.Words);

    private static int Count(IEnumerable<JsonElement> answers, string status) =>
        answers.Count(answer => answer.GetProperty("status").GetString() == status);

    private static int Number(string cell) => int.Parse(cell.Split(' ')[0], null);
}
