using System.Net;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Hosting;

public sealed class ErrorTests(MediumSite site)
{
    [Fact]
    public async Task A_failure_is_said_in_Chinese_and_shows_nothing_of_the_inside()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await using var broken = new Site(core.Connection, new(2023, 6, 30));
        await broken.AsAsync(Site.Usual);
        await using (var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken))
        {
            await db.Database.ExecuteSqlRawAsync("ALTER TABLE imports RENAME TO lost", TestContext.Current.CancellationToken);
        }

        using var response = await broken.AskAsync("/");
        var page = await Site.ReadAsync(response);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("平台的问题", Dom.WordsOf(page, "h1"), StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.True(response.Headers.Contains("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/lib/nothing.css")]
    [InlineData("/error/404")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var response = await site.AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("没有这个页面", Dom.WordsOf(await Site.ReadAsync(response), "h1"));
    }

    [Theory]
    [InlineData("/error/405", "这个页面只能看，不能这样提交")]
    [InlineData("/error/414", "地址太长")]
    [InlineData("/error/429", "试得太快了")]
    [InlineData("/error/418", "这个请求平台看不懂")]
    public async Task Each_error_has_words_and_a_way_on(string address, string title)
    {
        using var response = await site.AskAsync(address);
        var page = await Site.ReadAsync(response);

        Assert.Equal(title, Dom.WordsOf(page, "h1"));
        Assert.Equal("/", page.QuerySelector("main a")!.Href);
    }

    [Fact]
    public async Task An_address_longer_than_any_page_has_is_refused_with_a_page()
    {
        using var response = await site.AskAsync("/tasks?state=" + new string('a', 9000));

        Assert.Equal(HttpStatusCode.RequestUriTooLong, response.StatusCode);
        Assert.Equal("地址太长", Dom.WordsOf(await Site.ReadAsync(response), "h1"));
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task A_page_that_can_only_be_read_says_so_however_it_is_asked(string method)
    {
        using var request = new HttpRequestMessage(new(method), "/tasks");

        using var response = await (await site.AsAsync(Site.Usual)).Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("这个页面只能看，不能这样提交", Dom.WordsOf(await Site.ReadAsync(response), "h1"));
    }
}
