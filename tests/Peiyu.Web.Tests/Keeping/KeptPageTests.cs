using System.Net;
using Xunit;

namespace Peiyu.Web.Tests.Keeping;

/// <summary>Pages that are kept as they were rendered, with a hole for the person.</summary>
public sealed class KeptPageTests(MediumSite site)
{
    [Fact]
    public async Task Whoever_asks_second_gets_the_page_that_was_kept_with_a_name_and_a_way_out_of_their_own()
    {
        await using var own = site.On(new(2023, 6, 30));
        using var first = await own.SignInAsync("leader", Core.Accounts.DemoAccounts.Password);
        using var second = await own.SignInAsync("leader", Core.Accounts.DemoAccounts.Password);
        var (one, other) = (await first.OpenAsync("/tasks"), await second.OpenAsync("/tasks"));

        Assert.Equal(one.QuerySelector("main")!.OuterHtml, other.QuerySelector("main")!.OuterHtml);
        Assert.Contains("演示", other.QuerySelector(".who summary")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--person-->", other.DocumentElement.OuterHtml, StringComparison.Ordinal);
        using var left = await second.SendAsync("/tasks", "form[action='/sign-out']");
        Assert.Equal(HttpStatusCode.Redirect, left.StatusCode);
        using var again = await second.AskAsync("/tasks");
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        await first.OpenAsync("/tasks");
    }

    [Fact]
    public async Task A_kept_page_is_not_given_to_another_role_or_scope()
    {
        var leader = await (await site.AsAsync("leader")).OpenAsync("/enterprises");
        var town = await (await site.AsAsync("town")).OpenAsync("/enterprises");
        Assert.NotEqual(leader.QuerySelector("h1")!.TextContent, town.QuerySelector("h1")!.TextContent);
        using var enterprise = await (await site.AsAsync("enterprise")).AskAsync("/tasks");
        Assert.Equal(HttpStatusCode.NotFound, enterprise.StatusCode);
    }
}
