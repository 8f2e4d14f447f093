using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

/// <summary>What an enterprise says about itself: several answers at once, and corrections with a file.</summary>
public sealed class QuestionTests(EntrySite site) : IClassFixture<EntrySite>
{
    private const string Address = $"/enterprises/{EntrySite.Own}/questions";
    private const string Form = "main form[method=post]";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_enterprise_answers_several_questions_in_one_form_those_that_decide_most_first()
    {
        var own = await site.Site.AsAsync("enterprise");
        Assert.NotNull((await own.OpenAsync($"/enterprises/{EntrySite.Own}")).QuerySelector($"#now a[href='{Address}']"));
        var page = await own.OpenAsync(Address);
        Assert.Matches("^答 [0-9]+ 个数，就知道 [0-9]+ 项奖补够不够$", Dom.WordsOf(page, "h1"));
        var inputs = page.QuerySelectorAll($"{Form} input[type=text]").Cast<IHtmlInputElement>().Select(input => input.Name!).ToList();
        Assert.True(inputs.Count >= 2, $"{inputs.Count}");

        using var none = await own.SendAsync(Address, Form);
        Assert.Contains("一个也没有答", Dom.WordsOf(await Client.ReadAsync(none), "[role=alert]"), StringComparison.Ordinal);
        using var wrong = await own.SendAsync(Address, Form, (inputs[0], "很多"));
        Assert.Contains("认不出", Dom.WordsOf(await Client.ReadAsync(wrong), ".field-bad"), StringComparison.Ordinal);
        using var done = await own.SendAsync(Address, Form, (inputs[0], "12"), (inputs[1], "13"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);

        var after = await own.OpenAsync(done.Target);
        Assert.Contains("登记了 2 个数", Dom.WordsOf(after, "main .note"), StringComparison.Ordinal);
        Assert.Null(after.QuerySelector($"[name='{inputs[0]}']"));
        using var foreign = await own.AskAsync($"/enterprises/{EntrySite.Other}/questions");
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }

    [Fact]
    public async Task A_correction_carries_a_file_that_officials_find_in_the_history()
    {
        var own = await site.Site.AsAsync("enterprise");
        var address = $"/enterprises/{EntrySite.Own}/facts/enter?fact=营业收入&period=2022";
        using var check = await own.SendAsync(address, Form, ("value", "6100000"), ("reason", "审计后更正"));
        var page = await Client.ReadAsync(check);
        using var disguised = await SaveAsync(own, address, page, "MZ");
        Assert.Contains("内容不是它的后缀说的那种文件", Dom.WordsOf(await Client.ReadAsync(disguised), "[role=alert]"), StringComparison.Ordinal);
        using var done = await SaveAsync(own, address, page, "%PDF-1.7 x");
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);

        var town = await site.Site.AsAsync("town");
        var link = (await town.OpenAsync(done.Target.Split('?')[0])).QuerySelector("tbody a[download]")!;
        Assert.Equal("审计报告.pdf", link.Words);
        using var file = await town.AskAsync(link.Href);
        Assert.Equal(("application/pdf", "attachment"), (file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.DispositionType));
        using var elsewhere = await town.AskAsync(link.Href.Replace(Uri.EscapeDataString("营业收入"), Uri.EscapeDataString("从业人员"), StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
    }

    private static async Task<HttpResponseMessage> SaveAsync(Client client, string address, IHtmlDocument page, string content)
    {
        using var form = new MultipartFormDataContent();
        foreach (var hidden in page.QuerySelectorAll($"{Form} input[type=hidden]").Cast<IHtmlInputElement>())
        {
            form.Add(new StringContent(hidden.Value), hidden.Name!);
        }

        form.Add(new StringContent("save"), "step");
        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "evidence", "审计报告.pdf");
        return await client.Http.PostAsync(new Uri(address, UriKind.Relative), form, Ct);
    }
}
