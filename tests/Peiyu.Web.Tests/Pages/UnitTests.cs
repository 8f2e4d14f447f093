using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Web.Pages.Tasks;
using Peiyu.Web.Pages.Units;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

public sealed class UnitTests(MediumSite site)
{
    private const string Unit = "贾镇";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_units_home_lists_its_targets_with_what_is_done()
    {
        var page = await site.OpenAsync($"/units/{Unit}");
        var own = site.List("targets").Where(target => target.GetProperty("unit").GetString() == Unit).ToList();
        var met = own.Count(target => target.GetProperty("met").ValueKind == JsonValueKind.True);

        Assert.StartsWith($"{Unit}：{own.Count} 项目标完成 {met} 项，逾期 1 项", Dom.WordsOf(page, "h1"), StringComparison.Ordinal);
        Assert.Equal(own.Count, page.QuerySelectorAll("section[aria-labelledby=h-targets] tbody tr").Length);
        Assert.Contains(
            "3 / 8",
            page.QuerySelectorAll("section[aria-labelledby=h-targets] tbody tr").First(row => row.Words.StartsWith("科技型", StringComparison.Ordinal)).Words,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/units/火星镇")]
    [InlineData("/units/冠县")]
    public async Task A_unit_that_is_none_is_not_found(string address)
    {
        using var response = await site.AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/tasks?unit=foo")]
    [InlineData("/tasks/1?unit=foo")]
    [InlineData("/?unit=foo")]
    public async Task An_unknown_unit_in_an_address_is_not_found_anywhere(string address)
    {
        using var response = await site.AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_town_has_its_own_column_and_the_countys_numbers_and_nobody_elses_rows()
    {
        await using var on = site.On(new(2023, 6, 30));
        var board = await on.Services.GetRequiredService<BoardSource>().GetAsync(new(2023, 6, 30), Scope.OfUnit(Unit), Ct);

        var view = new MatrixView(board, new());

        Assert.Equal([Unit], view.Units);
        Assert.All(view.Shown, row => Assert.All(row.Units.Keys, unit => Assert.Equal(Unit, unit)));
        Assert.Equal("56/100", view.Matrix.Find("10", null)!.County is { } county ? $"{county.Done}/{county.Goal}" : null);
        Assert.All(board.Standings.SelectMany(standing => standing.Counted.Concat(standing.Nearly)), line => Assert.Equal(Unit, line.Unit));
    }

    [Fact]
    public async Task A_units_home_counts_its_own_enterprises_alone()
    {
        await using var on = site.On(new(2023, 6, 30));
        var boards = on.Services.GetRequiredService<BoardSource>();
        var county = await boards.GetAsync(new(2023, 6, 30), Scope.County, Ct);

        var view = UnitView.Of(await boards.GetAsync(new(2023, 6, 30), Scope.OfUnit(Unit), Ct));

        Assert.Equal(county.Enterprises.Count(line => line.Unit == Unit), view.Enterprises);
        Assert.Equal(county.Enterprises.Count(line => line.Unit == Unit && line.Met > 0), view.Met);
        Assert.Equal(view.Missing.OrderByDescending(fact => fact.Awards).Select(fact => fact.Awards), view.Missing.Select(fact => fact.Awards));
        Assert.All(view.News, news => Assert.True(news.On > new DateOnly(2023, 5, 31) && news.Line.Unit == Unit));
    }
}
