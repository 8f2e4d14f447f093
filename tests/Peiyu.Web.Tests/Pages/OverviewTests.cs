using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using Peiyu.Plans.Evaluation;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

public sealed class OverviewTests(MediumSite site)
{
    private const string County = "冠县";

    private IEnumerable<JsonElement> Targets => site.List("targets");

    [Fact]
    public async Task The_states_count_the_countys_own_targets()
    {
        var page = await site.OpenAsync("/");
        var own = Targets.Where(target => Text(target, "unit") == County).ToList();

        Assert.Equal(own.Count(Met), State(page, "done"));
        Assert.Equal(own.Count(target => !Met(target) && string.CompareOrdinal(Text(target, "due"), MediumSite.Day) < 0), State(page, "missed"));
        Assert.Equal(GuanxianPlan.Instance.Goals.Count, State(page, "unknown"));
        Assert.Equal(own.Count + GuanxianPlan.Instance.Goals.Count, page.QuerySelectorAll(".strip .state b").Sum(Number));
        Assert.StartsWith($"半年过去，{own.Count} 项能数的县级目标完成 {own.Count(Met)} 项，逾期 1 项", Dom.WordsOf(page, "h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_leads_to_as_many_targets_as_it_counts()
    {
        var page = await site.OpenAsync("/");

        foreach (var link in page.QuerySelectorAll(".strip a[data-state]"))
        {
            var there = await site.OpenAsync(link.Href);
            var shown = there.QuerySelectorAll(".mx tbody tr").Length + there.QuerySelectorAll("section[aria-labelledby=goals] tbody tr").Length;
            Assert.Equal(Number(link.QuerySelector("b")!), shown);
        }
    }

    [Fact]
    public async Task Units_are_ranked_by_the_mean_of_their_attainments()
    {
        var page = await site.OpenAsync("/");
        var expected = Targets.Where(target => Text(target, "unit") != County)
            .GroupBy(target => Text(target, "unit"))
            .Select(group => (Unit: group.Key, Mean: group.Average(Share), Reached: group.Count(Met)))
            .OrderByDescending(unit => unit.Mean)
            .Select(unit => $"{unit.Unit} {Figures.Percent(unit.Mean)} {unit.Reached}");

        var rows = page.QuerySelectorAll("section[aria-labelledby=h-rank] tbody tr");

        Assert.Equal(expected, rows.Select(row => string.Join(' ', row.QuerySelectorAll("th, td").Take(3).Select(cell => cell.Words))));
    }

    [Fact]
    public async Task Libraries_count_what_the_rules_say()
    {
        var page = await site.OpenAsync("/");

        foreach (var row in page.QuerySelectorAll("section[aria-labelledby=h-lib] tbody tr"))
        {
            var of = site.List("libraries").Where(one => Text(one, "library") == Dom.WordsOf(row, "th a")).ToList();
            var cells = row.QuerySelectorAll("td").Select(cell => cell.Words).ToList();
            Assert.Equal($"{of.Count(one => Text(one, "status") == "met")}", cells[0]);
            Assert.Equal($"{of.Count(one => Text(one, "status") == "unknown")}", cells[3]);
        }
    }

    [Fact]
    public async Task Payers_add_up_what_is_met()
    {
        var page = await site.OpenAsync("/");
        var payers = site.List("entitlements").GroupBy(one => GuanxianPlan.Instance.Policy(Text(one, "policy"))!.Payer)
            .ToDictionary(group => group.Key, group => group.ToList());

        var rows = page.QuerySelectorAll("section[aria-labelledby=h-pay] tbody tr");

        Assert.Equal(payers.Count, rows.Length);
        foreach (var row in rows)
        {
            var payer = Uri.UnescapeDataString(row.QuerySelector("th a")!.Href.Split("payer=")[1]);
            var met = payers[payer].Where(one => Text(one, "status") == "met").ToList();
            var cells = row.QuerySelectorAll("td").Select(cell => cell.Words).ToList();
            Assert.Equal($"{met.Count}", cells[0]);
            var wan = met.Sum(one => one.GetProperty("amount") is { ValueKind: JsonValueKind.Number } amount ? amount.GetDecimal() : 0) / 10_000;
            Assert.True(cells[1] == "—" ? wan == 0 : Math.Abs(decimal.Parse(cells[1], CultureInfo.InvariantCulture) - wan) <= 0.05m, row.Words);
        }
    }

    [Fact]
    public async Task The_fund_says_what_it_owes_and_what_could_break_it()
    {
        var page = await site.OpenAsync("/");
        var card = page.QuerySelector("section[aria-labelledby=h-fund]")!;
        var owed = site.Expected.GetProperty("fund").GetProperty("owed").GetDecimal();

        Assert.Contains($"应付 {Amounts.Yuan(owed)}", card.Words, StringComparison.Ordinal);
        Assert.Contains("县承担超过 3.6%，1,000 万元就不够。", card.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_trend_ends_today_where_the_attainments_are()
    {
        var page = await site.OpenAsync("/");
        var own = Targets.Where(target => Text(target, "unit") == County && Text(target, "measure") != "rate").Average(Share);

        var june = page.QuerySelectorAll("figure.chart tbody tr").First(row => Dom.WordsOf(row, "th") == "6 月");

        Assert.Equal(Figures.Percent(own), june.QuerySelector("td")!.Words + "%");
        Assert.Equal(13, page.QuerySelectorAll("figure.chart tbody tr").Length);
    }

    [Fact]
    public async Task Who_will_fail_is_late_or_slow_and_says_how_fast_it_would_have_to_be()
    {
        var page = await site.OpenAsync("/");
        var rows = page.QuerySelectorAll("section[aria-labelledby=h-miss] tbody tr");

        Assert.Equal(State(page, "missed") + State(page, "risk"), rows.Length);
        Assert.Contains("56 / 100", Row(rows, "科技型").Words, StringComparison.Ordinal);
        Assert.Contains("0.6 → 2.5", Row(rows, "科技型").Words, StringComparison.Ordinal);
        Assert.Contains("3月25日", Row(rows, "专精特新中小").Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-12-31", "计划年还没有开始")]
    [InlineData("2023-01-01", "到 1 月 1 日")]
    [InlineData("2023-03-31", "一季度过去")]
    [InlineData("2023-12-31", "全年过去")]
    [InlineData("2024-06-30", "全年过去")]
    public async Task Any_day_has_an_overview(string day, string begins)
    {
        var page = await site.OpenAsync($"/?asOf={day}");

        Assert.StartsWith(begins, Dom.WordsOf(page, "h1"), StringComparison.Ordinal);
    }

    private static IElement Row(IEnumerable<IElement> rows, string name) => rows.First(row => Dom.WordsOf(row, "th").Contains(name, StringComparison.Ordinal));

    private static int State(IParentNode page, string mark) => Number(page.QuerySelector($".strip .state[data-state={mark}] b")!);

    private static int Number(IElement element) => int.Parse(element.Words, CultureInfo.InvariantCulture);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static bool Met(JsonElement target) => target.GetProperty("met").ValueKind == JsonValueKind.True;

    private static decimal Share(JsonElement target) =>
        Math.Clamp(target.GetProperty("done").GetDecimal() / target.GetProperty("target").GetDecimal(), 0, 1);
}
