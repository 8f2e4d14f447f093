using System.IO.Compression;
using System.Net;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

/// <summary>Who reaches which of the boards' pages, and what of them.</summary>
public sealed class ReachTests(MediumSite site)
{
    [Theory]
    [InlineData("leader", "/")]
    [InlineData("bureau", "/overview")]
    [InlineData("finance", "/tasks")]
    [InlineData("town", "/tasks")]
    [InlineData("officer", "/tasks/10")]
    public async Task An_official_opens_it(string userName, string address)
    {
        var page = await (await site.AsAsync(userName)).OpenAsync(address);

        Assert.NotNull(page.QuerySelector("h1"));
    }

    [Theory]
    [InlineData("town", "/units/")]
    [InlineData("officer", "/units/")]
    [InlineData("enterprise", "/enterprises/")]
    [InlineData("system", "/accounts")]
    [InlineData("security", "/grants")]
    [InlineData("audit", "/records")]
    public async Task Who_does_not_see_the_county_begins_elsewhere(string userName, string home)
    {
        using var response = await (await site.AsAsync(userName)).AskAsync("/");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith(home, new Uri(new("http://localhost"), response.Headers.Location!).AbsolutePath, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("enterprise", "/tasks")]
    [InlineData("enterprise", "/tasks/10")]
    [InlineData("enterprise", "/overview")]
    [InlineData("enterprise", "/units/贾镇")]
    [InlineData("enterprise", "/tasks/annex.xlsx")]
    [InlineData("officer", "/tasks/annex.xlsx")]
    [InlineData("system", "/tasks")]
    [InlineData("system", "/overview")]
    [InlineData("town", "/units/火星镇")]
    public async Task What_lies_outside_is_not_found(string userName, string address)
    {
        using var response = await (await site.AsAsync(userName)).AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_town_sees_its_own_column_and_no_other_units()
    {
        var town = await site.AsAsync("town");
        using var start = await town.AskAsync("/");
        var unit = Uri.UnescapeDataString(new Uri(new("http://localhost"), start.Headers.Location!).AbsolutePath.Split('/')[^1]);
        var other = unit == "贾镇" ? "梁堂镇" : "贾镇";

        var page = await town.OpenAsync("/tasks");
        var home = await town.OpenAsync($"/units/{unit}");

        Assert.Equal([unit], page.QuerySelectorAll(".mx thead tr:first-child th.u").Select(head => head.Words));
        Assert.StartsWith(unit, Dom.WordsOf(home, "h1"), StringComparison.Ordinal);
        foreach (var address in new[] { $"/units/{other}", $"/tasks?unit={other}", $"/tasks/10?unit={other}", $"/tasks?row=10&unit={other}" })
        {
            using var response = await town.AskAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    public async Task The_annex_is_a_workbook_with_a_column_for_each_unit()
    {
        using var response = await site.AskAsync("/tasks/annex.xlsx");
        using var book = new ZipArchive(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        var text = string.Concat(book.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)).Select(Read));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("56 / 100", text, StringComparison.Ordinal);
        Assert.Contains("-3.8 / 10", text, StringComparison.Ordinal);
        Assert.Contains("梁堂镇", text, StringComparison.Ordinal);
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
