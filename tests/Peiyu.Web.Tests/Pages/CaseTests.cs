using System.Net;
using System.Text;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

/// <summary>Cases as people handle them: from the award on the enterprise's page to the money, with the public looking on.</summary>
public sealed class CaseTests
{
    [Fact]
    public async Task An_award_is_claimed_with_one_form_and_goes_from_desk_to_desk_to_the_money()
    {
        await using var county = await CaseSite.OpenAsync();
        var claim = await county.ClaimAsync();
        Assert.Contains("1 件事项轮到我办", Dom.WordsOf(await (await county.Site.AsAsync("town")).OpenAsync("/cases"), "h1"), StringComparison.Ordinal);
        await county.DoneAsync("town", claim, "review", ("账户已核对", "是"));
        await county.DoneAsync("bureau", claim, "approve", ("核定金额", "90000"));
        await county.DoneAsync("bureau", claim, "publish");
        county.Wait(days: 8);
        await county.DoneAsync("bureau", claim, "commit");
        await county.DoneAsync("finance", claim, "pay", ("付款凭证号", "PZ-2023-17"));

        var page = await (await county.Site.AsAsync("enterprise")).OpenAsync(claim);
        Assert.Equal($"{GuanxianPlan.Instance.Policy("hnte-county")!.Name}：已兑付", Dom.WordsOf(page, "h1"));
        Assert.Contains("已付9 万元", Dom.WordsOf(page, "section[aria-labelledby=h-money]").Replace("已付 ", "已付", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(6, page.QuerySelectorAll("section[aria-labelledby=h-history] > ol > li").Length);
    }

    [Fact]
    public async Task The_public_sees_name_title_and_sum_and_its_objection_holds_the_money_back()
    {
        await using var county = await CaseSite.OpenAsync();
        var claim = await county.ClaimAsync();
        await county.DoneAsync("town", claim, "review", ("账户已核对", "是"));
        await county.DoneAsync("bureau", claim, "approve", ("核定金额", "100000"));
        await county.DoneAsync("bureau", claim, "publish");

        using var visitor = county.Site.Visitor();
        var list = await visitor.OpenAsync("/publicity");
        Assert.Contains(ClaimRegister.NameOf(0), Dom.WordsOf(list, "tbody tr"), StringComparison.Ordinal);
        Assert.DoesNotContain("6217", list.DocumentElement.OuterHtml, StringComparison.Ordinal);
        var address = list.QuerySelector("tbody a[href$='/objection']")!.Href;
        var form = await visitor.OpenAsync(address);
        using var empty = await visitor.SendAsync(address, "main form", (CaseSite.NameOf(form, "异议内容"), ""));
        Assert.NotEmpty((await Client.ReadAsync(empty)).QuerySelectorAll("[role=alert] a"));
        using var sent = await visitor.SendAsync(address, "main form", (CaseSite.NameOf(form, "异议内容"), "不是首次认定"));
        Assert.Contains("异议收到了，编号 YY-2023-0001", Dom.WordsOf(await Client.ReadAsync(sent), "h1"), StringComparison.Ordinal);

        county.Wait(days: 8);
        using var held = await county.TakeAsync("bureau", claim, "commit");
        Assert.Contains("异议YY-2023-0001 待答复", Dom.WordsOf(await Client.ReadAsync(held), "main .note"), StringComparison.Ordinal);
        using var late = await visitor.AskAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
        var objections = await (await county.Site.AsAsync("bureau")).OpenAsync("/cases/objection");
        await county.DoneAsync("bureau", objections.QuerySelector("tbody th a")!.Href, "reject", ("答复内容", "查过档案，是首次"));
        await county.DoneAsync("bureau", claim, "commit");
    }

    [Fact]
    public async Task A_case_outside_ones_scope_is_not_there()
    {
        await using var county = await CaseSite.OpenAsync();
        var claim = await county.ClaimAsync();
        foreach (var who in new[] { "system", "security", "audit" })
        {
            using var answer = await (await county.Site.AsAsync(who)).AskAsync(claim);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        using var visitor = county.Site.Visitor();
        using var asked = await visitor.AskAsync(claim);
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
    }

    [Fact]
    public async Task Several_are_handled_at_once_and_each_says_what_became_of_it()
    {
        await using var county = await CaseSite.OpenAsync();
        var claim = await county.ClaimAsync();
        await county.DoneAsync("town", claim, "review", ("账户已核对", "是"));
        await county.DoneAsync("bureau", claim, "approve", ("核定金额", "100000"));
        var bureau = await county.Site.AsAsync("bureau");
        var address = $"/cases/claim/steps?step=publish&case={claim.Split('/')[^1]}&case=999";
        Assert.Contains("核对：开始公示，1 件，合计 10 万元", Dom.WordsOf(await bureau.OpenAsync(address), "h1"), StringComparison.Ordinal);

        using var done = await bureau.SendAsync(address, "main form");

        Assert.Contains("开始公示：办好 1 件，没办成 0 件", Dom.WordsOf(await Client.ReadAsync(done), "h1"), StringComparison.Ordinal);
        var board = await bureau.OpenAsync("/cases/claim?view=board");
        Assert.Contains("公示中 1 件", Dom.WordsOf(board, ".case-board"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("发票.pdf", "%PDF-1.7 真的", true)]
    [InlineData("发票.pdf", "<html><script>alert(1)</script>", false)]
    [InlineData("发票.html", "<html>", false)]
    [InlineData("../../etc/发票.pdf", "%PDF-1.7 路径", true)]
    [InlineData("空.pdf", "", false)]
    public async Task A_file_is_taken_for_what_its_content_is_and_given_out_to_be_kept(string name, string content, bool isTaken)
    {
        await using var county = await CaseSite.OpenAsync();
        var claim = await county.ClaimAsync();
        var enterprise = await county.Site.AsAsync("enterprise");
        var page = await enterprise.OpenAsync(claim);
        var form = page.QuerySelector("#files form")!;
        using var sent = new MultipartFormDataContent();
        foreach (var hidden in form.QuerySelectorAll("input[type=hidden]"))
        {
            sent.Add(new StringContent(hidden.GetAttribute("value")!), hidden.GetAttribute("name")!);
        }

        sent.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "attachment", name);
        using var answer = await enterprise.Http.PostAsync(new Uri(claim, UriKind.Relative), sent, TestContext.Current.CancellationToken);

        Assert.Equal(isTaken ? HttpStatusCode.Redirect : HttpStatusCode.OK, answer.StatusCode);
        var files = (await enterprise.OpenAsync(claim)).QuerySelectorAll("#files li a");
        Assert.Equal(isTaken ? 1 : 0, files.Length);
        if (isTaken)
        {
            Assert.Equal("发票.pdf", files[0].Words);
            using var file = await (await county.Site.AsAsync("town")).AskAsync(files[0].Href);
            Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
            Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
        }
    }
}
