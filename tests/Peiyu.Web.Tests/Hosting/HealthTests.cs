using System.Net;
using Xunit;

namespace Peiyu.Web.Tests.Hosting;

public sealed class HealthTests(MediumSite site)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/health", "ok")]
    [InlineData("/health/live", """{"ok":true,"checks":{}}""")]
    [InlineData("/health/ready", """{"ok":true,"checks":{"plan":"ok","database":"ok"}}""")]
    public async Task A_site_that_can_work_says_so_to_everybody(string address, string expected)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.AskAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(expected, await answer.Content.ReadAsStringAsync(Ct));
    }

    [Fact]
    public async Task When_the_database_is_gone_it_lives_and_is_not_ready()
    {
        var folder = Directory.CreateTempSubdirectory("peiyu-test-").FullName;
        using var lost = new Site(Path.Combine(folder, "peiyu.db"), new(2023, 6, 30));
        using var visitor = lost.Visitor();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);

        using var live = await visitor.AskAsync("/health/live");
        using var ready = await visitor.AskAsync("/health/ready");

        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Matches("数据库", await ready.Content.ReadAsStringAsync(Ct));
    }
}
