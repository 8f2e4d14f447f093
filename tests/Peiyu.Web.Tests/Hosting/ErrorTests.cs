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
}
