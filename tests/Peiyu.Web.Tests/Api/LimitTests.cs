using System.Net;
using Xunit;

namespace Peiyu.Web.Tests.Api;

public sealed class LimitTests(MediumSite site)
{
    private const int Most = 3;

    [Fact]
    public async Task A_key_that_asks_too_fast_is_told_when_to_come_back()
    {
        using var strict = new Site(site.Database, new(2023, 6, 30), ("Peiyu:RequestsPerMinute:Key", $"{Most}"));
        var key = await ApiClient.MakeKeyAsync(await strict.AsAsync("bureau"), "2023-12-31");
        using var program = ApiClient.With(strict.Visitor(), key);
        for (var i = 0; i < Most; i++)
        {
            await program.GetAsync("/me");
        }

        using var answer = await program.AskAsync("/me");

        await ApiClient.ProblemAsync(answer, 429);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
    }

    [Fact]
    public async Task A_visitor_who_asks_too_fast_gets_a_page_and_health_stays_free()
    {
        using var strict = new Site(site.Database, new(2023, 6, 30), ("Peiyu:RequestsPerMinute:Visitor", $"{Most}"));
        using var visitor = strict.Visitor();
        for (var i = 0; i < Most; i++)
        {
            using var good = await visitor.AskAsync("/sign-in");
            Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        }

        using var answer = await visitor.AskAsync("/sign-in");
        using var health = await visitor.AskAsync("/health/live");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Equal("试得太快了", Dom.WordsOf(await Client.ReadAsync(answer), "h1"));
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }
}
