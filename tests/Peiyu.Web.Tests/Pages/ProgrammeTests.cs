using System.Net;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

public sealed class ProgrammeTests(MediumSite site)
{
    [Fact]
    public async Task As_many_rows_are_listed_as_were_counted()
    {
        foreach (var target in site.List("targets").Where(target => target.GetProperty("row").GetString() == "10").ToList())
        {
            var unit = target.GetProperty("unit").GetString()!.Replace("冠县", "", StringComparison.Ordinal);
            var page = await site.OpenAsync($"/tasks/10?unit={Uri.EscapeDataString(unit)}");

            var rows = page.QuerySelectorAll("table").First(table => table.QuerySelector("caption")!.Words == "数到的行").QuerySelectorAll("tbody tr");
            Assert.Equal(Math.Min(50, target.GetProperty("done").GetDecimal()), rows.Length);
            Assert.Contains($"数到的 {target.GetProperty("done").GetDecimal():0} 个", page.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_county_programme_shows_all_its_targets()
    {
        var page = await site.OpenAsync("/tasks/8");

        Assert.Equal(3, page.QuerySelectorAll(".deadline").Length);
        Assert.Contains("演示集群0", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_programme_of_the_text_has_its_clause_as_address()
    {
        var page = await site.OpenAsync("/tasks/" + Uri.EscapeDataString("二（二）4"));

        Assert.Contains("47 / 60", Dom.WordsOf(page, "h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_growth_rate_lists_the_months_it_comes_from()
    {
        var page = await site.OpenAsync("/tasks/11?unit=清泉街道");

        Assert.Contains("10.0% / 10.0%", Dom.WordsOf(page, "h1"), StringComparison.Ordinal);
        Assert.Contains("未报", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/tasks/99")]
    [InlineData("/tasks/1?unit=火星镇")]
    [InlineData("/tasks?unit=火星镇")]
    public async Task An_unknown_programme_or_unit_is_not_found(string address)
    {
        using var response = await site.AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
