using System.Net;
using System.Text;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

public sealed class ExportTests(MediumSite site)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_rows_that_fit_go_along_with_the_chosen_columns()
    {
        var lines = await LinesAsync("unit=贾镇&column=产业链&column=主营业务收入&format=csv");
        var list = await site.OpenAsync("/enterprises?unit=贾镇&size=100");

        var head = Array.FindIndex(lines, line => line.StartsWith("企业名称,", StringComparison.Ordinal));
        Assert.Equal("企业名称,统一社会信用代码,产业链,\"主营业务收入，元\"".Replace("\"", "", StringComparison.Ordinal), lines[head].Replace("\"", "", StringComparison.Ordinal));
        Assert.Equal(list.QuerySelectorAll("tbody tr").Length, lines.Length - head - 1);
        Assert.Contains(lines, line => line.Contains("91371525P8X6GK3D4T,纺织服装,608144045", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_the_ticked_rows_go_along_when_asked_for()
    {
        var lines = await LinesAsync("chosen=yes&code=91371525P8X6GK3D4T&code=没有&format=csv");

        Assert.Single(lines, line => line.StartsWith("演示企业", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_workbook_can_be_opened()
    {
        using var answer = await site.AskAsync("/enterprises/export?unit=贾镇");
        var bytes = await answer.Content.ReadAsByteArrayAsync(Ct);

        Assert.Equal("PK"u8.ToArray(), bytes[..2]);
        Assert.Contains(".xlsx", answer.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_town_takes_its_own_and_an_officer_nothing()
    {
        using var town = await (await site.AsAsync("town")).AskAsync("/enterprises/export?format=csv&unit=柳林镇");
        using var officer = await (await site.AsAsync("officer")).AskAsync("/enterprises/export");

        Assert.DoesNotContain("演示企业", await town.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, officer.StatusCode);
    }

    private async Task<string[]> LinesAsync(string query)
    {
        using var answer = await site.AskAsync($"/enterprises/export?{query}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var text = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync(Ct));
        return text.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
