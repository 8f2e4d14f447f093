using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Xunit;

namespace Peiyu.Web.Tests.Access;

/// <summary>Whatever somebody can reach by links and by typed addresses, on pages, in exports and through the API.</summary>
public sealed class LeakTests(MediumSite site)
{
    private const int MostOfEach = 3;

    public static TheoryData<string> Everybody { get; } =
        ["leader", "bureau", "department", "finance", "town", "officer", "enterprise", "system", "security", "audit"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task Every_link_that_a_role_is_shown_leads_somewhere_and_to_nobody_elses_data(string user)
    {
        var client = await site.AsAsync(user);
        var crawl = new Crawl(client);
        await crawl.GoAsync(["/", "/search?q=演示", "/api/v1/enterprises", "/api/v1/policies"], MostOfEach);
        // Who keeps accounts sees for which enterprise one is: its code, and no more.
        var foreign = (await OutsideAsync(user)).Where(mark => user is not ("system" or "security") || mark.Length != 18).ToList();
        var offences = crawl.Answers
            .Where(answer => answer.Address is not ("/api/v1/enterprises" or "/api/v1/policies" or "/search?q=演示"))
            .Where(answer => (int)answer.Status >= 400)
            .Select(answer => $"{answer.Address}: {(int)answer.Status}")
            .Concat(
                from answer in crawl.Answers
                from mark in foreign
                where answer.Text.Contains(mark, StringComparison.Ordinal)
                select $"{answer.Address}: {mark}");
        Assert.True(crawl.Answers.Count > 4, $"Only {crawl.Answers.Count} pages.");
        Assert.Empty(offences.Take(20));
    }

    [Theory]
    [InlineData("town")]
    [InlineData("officer")]
    [InlineData("enterprise")]
    [InlineData("system")]
    [InlineData("security")]
    [InlineData("audit")]
    public async Task A_typed_address_of_somebody_elses_enterprise_is_not_found(string user)
    {
        var client = await site.AsAsync(user);
        var code = (await OutsideAsync(user)).First(mark => mark.Length == 18);
        foreach (var route in Routes.Of(site.Services).Where(route => route.Method == "GET" && route.NamesEnterprise))
        {
            using var answer = await client.AskAsync(route.Fill(code, "贾镇"));
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{route.Pattern}: {(int)answer.StatusCode}");
        }
    }

    /// <summary>Names and codes of the enterprises that the role must not see.</summary>
    private async Task<IReadOnlyList<string>> OutsideAsync(string user)
    {
        var boards = site.Services.GetRequiredService<BoardSource>();
        var county = await boards.GetAsync(new(2023, 6, 30), Scope.County, Ct);
        var scope = (await site.ActorAsync(user)).Scope;
        return [.. county.Enterprises.Where(line => !scope.Includes(line.Unit, line.Code)).SelectMany(line => new[] { line.Name, line.Code })];
    }
}
