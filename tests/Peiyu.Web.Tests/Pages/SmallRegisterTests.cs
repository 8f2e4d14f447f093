using System.Net;
using System.Text;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

/// <summary>Pages with nothing to show, with one row, and with names as long and as odd as they come.</summary>
public sealed class SmallRegisterTests
{
    private const string Code = "91371525MA3C00001X";
    private const string Long = "冠县一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十<b>有限责任公司</b>";

    public static TheoryData<string> Addresses =>
        new("/", "/tasks", "/tasks?order=gap&columns=gap", "/tasks?row=10&unit=贾镇", "/tasks/10", "/tasks/11", "/tasks/8", "/units/贾镇", "/document");

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Without_any_enterprise_every_page_opens_and_says_where_to_begin(string address)
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await using var site = new Site(core.Connection, new(2023, 6, 30));

        var page = await site.OpenAsync(address);

        Assert.True(address == "/document" || Dom.WordsOf(page, ".not-today").Contains("企业库还是空的", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_one_enterprise_its_name_is_shown_whole_and_as_text_wherever_it_counts()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var folder = Directory.CreateTempSubdirectory("peiyu-one-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "企业.csv"), $"统一社会信用代码,企业名称,单位\n{Code},{Long},贾镇\n", Encoding.UTF8, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "资质.csv"), $"统一社会信用代码,资质,入库日期\n{Code},科技型中小企业,2023-06-20\n", Encoding.UTF8, TestContext.Current.CancellationToken);
        await core.ImportAsync(folder);
        Directory.Delete(folder, recursive: true);
        await using var site = new Site(core.Connection, new(2023, 6, 30));

        foreach (var address in new[] { "/tasks?row=10&unit=贾镇", "/tasks/10", "/units/贾镇" })
        {
            var page = await site.OpenAsync(address);
            Assert.Contains(page.QuerySelectorAll("main a"), link => link.Words == Long);
        }
    }

    [Fact]
    public async Task What_is_asked_for_without_a_body_answers_like_a_page()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await using var site = new Site(core.Connection, new(2023, 6, 30));
        using var request = new HttpRequestMessage(HttpMethod.Head, "/tasks");

        using var response = await (await site.AsAsync(Site.Usual)).Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.Contains("Content-Security-Policy"));
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}
