using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

public sealed class MatrixTests(MediumSite site)
{
    [Fact]
    public async Task Every_cell_shows_what_the_plan_answers()
    {
        var cells = Cells(await site.OpenAsync("/tasks"));

        foreach (var target in site.List("targets").Where(IsOfAnnex))
        {
            var key = (Row(target), target.GetProperty("level").GetString(), target.GetProperty("unit").GetString()!);
            Assert.Equal(Expected(target), cells[key]);
        }
    }

    [Fact]
    public async Task The_sums_count_what_each_unit_has_reached()
    {
        var page = await site.OpenAsync("/tasks");
        var units = page.QuerySelectorAll(".mx thead tr:first-child th.u").Select(head => head.Words).ToList();
        var sums = page.QuerySelectorAll(".mx tr.sums:not(.sums2) td").Skip(2).Select(cell => int.Parse(cell.Words, null)).ToList();

        Assert.Equal(19, units.Count);
        foreach (var (unit, sum) in units.Zip(sums))
        {
            Assert.Equal(site.List("targets").Count(target => target.GetProperty("unit").GetString() == unit && Met(target)), sum);
        }
    }

    [Fact]
    public async Task A_target_past_its_day_is_late_and_one_reached_is_done()
    {
        var page = await site.OpenAsync("/tasks");

        foreach (var target in site.List("targets").Where(IsOfAnnex).Where(target => target.GetProperty("unit").GetString() != "冠县"))
        {
            var cell = page.QuerySelectorAll(".mx tbody td.cell a").First(link => link.Href == Href(target)).ParentElement!;
            var late = string.CompareOrdinal(target.GetProperty("due").GetString(), MediumSite.Day) < 0;
            Assert.Equal(Met(target), cell.GetAttribute("data-state") == "done");
            Assert.Equal(!Met(target) && late, cell.GetAttribute("data-state") == "missed");
        }
    }

    [Fact]
    public async Task Sorted_by_gap_the_farthest_comes_first()
    {
        var page = await site.OpenAsync("/tasks?order=gap");

        Assert.Equal("11", Dom.WordsOf(page, ".mx tbody tr:first-child .no"));
    }

    [Fact]
    public async Task Due_within_thirty_days_leaves_what_is_due_by_then()
    {
        var page = await site.OpenAsync("/tasks?due=30");

        Assert.Equal(["11", "15", "17"], page.QuerySelectorAll(".mx tbody .no").Select(number => number.Words));
    }

    [Fact]
    public async Task A_unit_alone_has_one_column_and_its_own_title()
    {
        var page = await site.OpenAsync("/tasks?unit=贾镇");

        Assert.Equal(["贾镇"], page.QuerySelectorAll(".mx th.u").Select(head => head.Words));
        Assert.StartsWith("贾镇：13 项目标完成", Dom.WordsOf(page, "h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_by_gap_begin_with_the_unit_that_lacks_most()
    {
        var overview = await site.OpenAsync("/");
        var page = await site.OpenAsync("/tasks?columns=gap");

        Assert.Equal(
            overview.QuerySelectorAll("section[aria-labelledby='h-rank'] tbody th").Select(head => head.Words).Reverse(),
            page.QuerySelectorAll(".mx thead tr:first-child th.u").Select(head => head.Words));
    }

    [Fact]
    public async Task A_chosen_cell_says_beside_the_matrix_what_counts_and_what_is_missing()
    {
        var page = await site.OpenAsync("/tasks?row=10&unit=贾镇");
        var panel = page.QuerySelector("#cell")!;

        Assert.Contains("3 / 8 还差 5", panel.Words, StringComparison.Ordinal);
        Assert.Contains("2023-10-31，还有 83 个工作日", panel.Words, StringComparison.Ordinal);
        Assert.Contains("数到的 3 个", panel.Words, StringComparison.Ordinal);
        Assert.Equal(19, page.QuerySelectorAll(".mx thead tr:first-child th.u").Length);
        Assert.Equal("3/8", page.QuerySelector(".mx a[aria-current]")!.Words);
    }

    [Theory]
    [InlineData("/tasks?row=99")]
    [InlineData("/tasks?row=8&unit=贾镇")]
    public async Task A_cell_that_is_none_is_not_found(string address)
    {
        using var response = await site.AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task After_the_plan_year_what_is_not_reached_is_late()
    {
        var page = await site.OpenAsync("/tasks?asOf=2024-02-01");
        var states = page.QuerySelectorAll(".mx tbody td.cell").Select(cell => cell.GetAttribute("data-state")).Distinct();

        Assert.Subset(new HashSet<string?> { "missed", "done", "late", "unknown" }, states.ToHashSet());
    }

    [Fact]
    public async Task A_filter_that_lets_nothing_through_says_so()
    {
        var page = await site.OpenAsync("/tasks?state=unknown");

        Assert.Contains("没有符合的任务", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goals_that_no_table_answers_are_unknown_and_not_nought()
    {
        var page = await site.OpenAsync("/tasks");
        var goal = page.GetElementById("goal-规模以上工业增加值增速")!;

        Assert.Contains("— / 8%", goal.Words, StringComparison.Ordinal);
        Assert.Contains("未知", goal.Words, StringComparison.Ordinal);
    }

    /// <summary>The text of each cell by row, level and unit.</summary>
    private static Dictionary<(string Row, string? Level, string Unit), string> Cells(IHtmlDocument page)
    {
        var units = page.QuerySelectorAll(".mx thead th.u").Select(head => head.Words).Prepend("冠县").ToList();
        return (
            from row in page.QuerySelectorAll(".mx tbody tr")
            from cell in row.QuerySelectorAll("td").Skip(1).Zip(units)
            select (Key: (Number(row), Level(row), cell.Second), cell.First.Words))
            .ToDictionary(cell => cell.Key, cell => cell.Words);
    }

    private static string Number(IElement row) => Dom.WordsOf(row, ".no");

    private static string? Level(IElement row) => Dom.WordsOf(row, ".m-name").Split('·') is [_, var level] ? level : null;

    private static string Row(JsonElement target) => target.GetProperty("row").GetString()!;

    private static bool Met(JsonElement target) => target.GetProperty("met").ValueKind == JsonValueKind.True;

    /// <summary>Rows with a number, save the recognitions that the text adds to the pools of rows 13 and 14.</summary>
    private static bool IsOfAnnex(JsonElement target) => int.TryParse(Row(target), out _)
        && !(Row(target) is "13" or "14" && target.GetProperty("measure").GetString() == "result");

    private static string Href(JsonElement target) =>
        $"/tasks?unit={Uri.EscapeDataString(target.GetProperty("unit").GetString()!)}&row={Row(target)}#cell";

    /// <summary>The county's with the sign; in the narrow columns the row's name has it.</summary>
    private static string Rate(JsonElement target, decimal rate) =>
        target.GetProperty("unit").GetString() == "冠县" ? Figures.Percent(rate) : Figures.Percent(rate).TrimEnd('%');

    private static string Expected(JsonElement target)
    {
        var done = target.GetProperty("done");
        return done.ValueKind == JsonValueKind.Null ? "未知"
            : target.GetProperty("measure").GetString() == "rate" ? Rate(target, done.GetDecimal())
            : $"{done.GetDecimal():0}/{target.GetProperty("target").GetDecimal():0}";
    }
}
