using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Peiyu.Core.Interchange;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Pages.Imports;

public sealed class ImportJourneyTests : IAsyncLifetime
{
    private const string Code = "91371525MA00000005";
    private const string Header = "统一社会信用代码,企业名称,单位\n";

    private CoreFixture _core = null!;
    private Site _site = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _core = await CoreFixture.CreateAsync(Database.Sqlite);
        _site = new(_core.Connection, new(2023, 6, 30));
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _core.DisposeAsync();
    }

    [Fact]
    public async Task A_clerk_uploads_looks_imports_and_takes_it_back()
    {
        var clerk = await _site.AsAsync("bureau");
        using var sent = await SendAsync(clerk, "企业.csv", $"{Header}{Code},演示<b>甲</b>公司,清水镇\n坏,演示乙公司,天上镇\n");
        var upload = new Uri(_site.Server.BaseAddress, sent.Headers.Location!).AbsolutePath;

        var preview = await WhenAsync(clerk, upload, "form button.btn-primary");
        Assert.Equal("会新增 1 行、修改 0 行，1 行读不了，还什么都没有改", Dom.WordsOf(preview, "h1"));
        Assert.Contains("演示<b>甲</b>公司", Dom.WordsOf(preview, "main"), StringComparison.Ordinal);
        Assert.Null(preview.QuerySelector("main b b"));
        using (var refused = await clerk.AskAsync(preview.QuerySelector("a[href$='refused.xlsx']")!.Href))
        {
            Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", refused.Content.Headers.ContentType!.MediaType);
        }

        using (await clerk.SendAsync(upload, "main form:has(.btn-primary)"))
        {
            var done = await WhenAsync(clerk, upload, "a[href^='/imports/1']");
            Assert.Equal("已导入：新增 1 行，修改 0 行，1 行读不了", Dom.WordsOf(done, "h1"));
        }

        Assert.Contains("企业.csv", Dom.WordsOf(await clerk.OpenAsync("/imports"), "tbody tr"), StringComparison.Ordinal);
        Assert.NotNull((await clerk.OpenAsync("/imports/1")).QuerySelector($"a[href='/enterprises/{Code}']"));
        using var withoutReason = await clerk.SendAsync("/imports/1/undo", "main form", ("Reason", " "));
        Assert.Contains("要写原因", Dom.WordsOf(await Client.ReadAsync(withoutReason), "main [role=alert]"), StringComparison.Ordinal);
        using var undone = await clerk.SendAsync("/imports/1/undo", "main form", ("Reason", "导错了文件"));
        Assert.Equal("/imports/2", new Uri(_site.Server.BaseAddress, undone.Headers.Location!).AbsolutePath);
        Assert.Contains("第 2 次撤销了", Dom.WordsOf(await clerk.OpenAsync("/imports"), "tr.undone"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_is_given_up_changes_nothing()
    {
        var clerk = await _site.AsAsync("bureau");
        using var sent = await SendAsync(clerk, "企业.csv", $"{Header}{Code},演示甲公司,清水镇\n");
        var upload = new Uri(_site.Server.BaseAddress, sent.Headers.Location!).AbsolutePath;
        await WhenAsync(clerk, upload, "form button.btn-primary");

        using var given = await clerk.SendAsync(upload, "main form:has(.btn-plain)");

        Assert.Equal("没有导入，什么都没有改", Dom.WordsOf(await clerk.OpenAsync(upload), "h1"));
        Assert.Equal("还没有导入过", Dom.WordsOf(await clerk.OpenAsync("/imports"), ".blank b"));
    }

    [Theory]
    [InlineData("照片.png", "PNG", "不是 .xlsx 工作簿")]
    [InlineData("空.xlsx", "", "是空文件")]
    [InlineData("<img src=x>.xlsx", "x", "“<img src=x>.xlsx”不是")]
    public async Task What_is_no_table_is_refused_on_the_page_with_a_sentence(string name, string content, string expected)
    {
        using var answer = await SendAsync(await _site.AsAsync("bureau"), name, content);

        Assert.Contains(expected, Dom.WordsOf(await Client.ReadAsync(answer), "main [role=alert]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_51_MB_is_refused_on_the_page()
    {
        using var answer = await SendAsync(await _site.AsAsync("bureau"), "大.csv", new string('a', 51 << 20));

        Assert.Contains("超过 50 MB", Dom.WordsOf(await Client.ReadAsync(answer), "main [role=alert]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("town")]
    [InlineData("leader")]
    [InlineData("enterprise")]
    [InlineData("system")]
    public async Task For_whoever_may_not_import_there_is_no_such_page(string role)
    {
        var somebody = await _site.AsAsync(role);

        foreach (var address in new[] { "/imports", "/imports/upload", "/imports/1", "/imports/1/undo", "/imports/uploads/1", "/imports/uploads/1/progress" })
        {
            using var answer = await somebody.AskAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Whoever_may_export_takes_along_what_lies_in_the_own_scope()
    {
        await _core.ImportAsync(Repository.Sample("medium"));
        var units = await EnterprisesAsync(await _site.AsAsync("town"));
        var all = await EnterprisesAsync(await _site.AsAsync("bureau"));
        using var forbidden = await (await _site.AsAsync("enterprise")).AskAsync("/imports/export.xlsx");

        Assert.Single(units.Distinct());
        Assert.Equal(300, all.Count);
        Assert.Equal(HttpStatusCode.NotFound, forbidden.StatusCode);
    }

    private static async Task<List<string>> EnterprisesAsync(Client client)
    {
        using var answer = await client.AskAsync("/imports/export.xlsx");
        await using var file = new MemoryStream(await answer.Content.ReadAsByteArrayAsync(Ct));
        using var source = TableSource.Open(file, "导出.xlsx");
        var sheet = source.Sheets.Single(sheet => sheet.Name == "企业");
        var unit = sheet.Header.ToList().IndexOf("单位");
        return [.. sheet.Rows.Select(row => row.Cells[unit].Text)];
    }

    /// <summary>The page when it has what is waited for: the worker reads and writes meanwhile.</summary>
    private static async Task<IHtmlDocument> WhenAsync(Client client, string address, string selector)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            var page = await client.OpenAsync(address);
            if (page.QuerySelector($"main {selector}") is not null)
            {
                return page;
            }

            await Task.Delay(100, Ct);
        }

        throw new TimeoutException($"{address} 一直没有 {selector}：{Dom.WordsOf(await client.OpenAsync(address), "main")}");
    }

    private static async Task<HttpResponseMessage> SendAsync(Client client, string name, string content)
    {
        var page = await client.OpenAsync("/imports/upload");
        using var form = new MultipartFormDataContent();
        foreach (var hidden in page.QuerySelectorAll("main form input[type=hidden]").OfType<IHtmlInputElement>())
        {
            form.Add(new StringContent(hidden.Value), hidden.Name!);
        }

        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "file", name);
        return await client.Http.PostAsync(new Uri("/imports/upload", UriKind.Relative), form, Ct);
    }
}
