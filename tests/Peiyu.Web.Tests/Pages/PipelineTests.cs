using System.Net;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

/// <summary>The ways to titles, from the candidate to the recognition.</summary>
public sealed class PipelineTests(MediumSite medium)
{
    private const string HighTech = "/pipelines/高新技术企业";
    private const string Innovative = "/pipelines/创新型中小企业";

    [Fact]
    public async Task Every_title_of_the_plan_stands_in_the_overview_with_its_counts()
    {
        var page = await medium.OpenAsync("/pipelines");
        var kind = GuanxianPlan.Instance.Kind("资质")!;
        Assert.Equal(kind.Label.Type.Choices.Order(), page.QuerySelectorAll("tbody tr th").Select(cell => cell.Words).Order());

        var row = page.QuerySelectorAll("tbody tr").First(row => row.QuerySelector("th")!.Words == "高新技术企业");
        var link = row.QuerySelector("td[data-label=申报] a")!;
        var list = await medium.OpenAsync(link.Href);
        Assert.Equal(link.Words, list.QuerySelectorAll("tbody tr").Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task The_columns_and_the_units_of_a_title_count_the_same()
    {
        var page = await medium.OpenAsync(HighTech);
        var columns = page.QuerySelectorAll(".pipeline-board h2").Select(head => int.Parse(head.QuerySelector("small")!.Words.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.True(columns.Sum() > 0);
        for (var state = 0; state < columns.Count; state++)
        {
            Assert.Equal(columns[state], page.QuerySelectorAll("#units tbody tr").Sum(row => int.Parse(row.QuerySelectorAll("td")[state].Words, System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public async Task Cell_programme_and_unit_lead_to_the_pipeline_and_it_leads_back()
    {
        foreach (var from in new[] { "/tasks?row=9&unit=清水镇", "/tasks/9?unit=清水镇" })
        {
            var link = (await medium.OpenAsync(from)).QuerySelectorAll("a").First(one => Uri.UnescapeDataString(one.Href).StartsWith(HighTech, StringComparison.Ordinal));
            var page = await medium.OpenAsync(link.Href);
            Assert.StartsWith("清水镇，高新技术企业", Dom.WordsOf(page, "h1"), StringComparison.Ordinal);
            Assert.Contains(page.QuerySelectorAll(".crumb a"), one => Uri.UnescapeDataString(one.Href).StartsWith("/tasks/9?unit=清水镇", StringComparison.Ordinal));
            Assert.Contains(page.QuerySelectorAll(".crumb a"), one => Uri.UnescapeDataString(one.Href) == "/units/清水镇");
        }

        Assert.Contains((await medium.OpenAsync("/units/清水镇")).QuerySelectorAll("a"), one => Uri.UnescapeDataString(one.Href) == "/pipelines?unit=清水镇");
    }

    [Fact]
    public async Task A_town_sees_its_own_enterprises_only()
    {
        var town = await medium.AsAsync("town");
        var unit = (await medium.ActorAsync("town")).Scope.Unit!;
        var page = await town.OpenAsync(HighTech);
        Assert.All(page.QuerySelectorAll(".pipeline-board li small"), small => Assert.StartsWith(unit, small.Words, StringComparison.Ordinal));
        using var other = await town.AskAsync($"{HighTech}?unit={GuanxianPlan.Instance.Units.First(one => one.Name != unit).Name}");
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        using var file = await town.AskAsync($"{HighTech}/list.csv");
        var lines = (await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n').Where(line => line.Contains("91371525", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Contains(unit, line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_there_is_not_is_not_found()
    {
        foreach (var address in new[] { "/pipelines/没有这种资质", $"{HighTech}?state=没有", $"{HighTech}?part=没有", "/pipelines/没有/nominate" })
        {
            using var answer = await medium.AskAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_candidate_is_nominated_with_a_reason_and_goes_on_to_recognition_in_one_page_each()
    {
        await using var county = await CaseSite.OpenAsync();
        var town = await county.Site.AsAsync("bureau");
        var candidates = await town.OpenAsync($"{Innovative}?part=candidates");
        Assert.Equal(ClaimRegister.Codes.Count, candidates.QuerySelectorAll("tbody tr").Length);
        var nominate = candidates.QuerySelector("tbody a.btn")!.Href;
        using var empty = await town.SendAsync(nominate, "form[method=post]:has(input[name=pick])", ("reason", ""));
        Assert.NotEmpty((await Client.ReadAsync(empty)).QuerySelectorAll("[role=alert] a"));
        using var done = await town.SendAsync(nominate, "form[method=post]:has(input[name=pick])", ("reason", "高新技术企业直通"));
        var receipt = await Client.ReadAsync(done);
        Assert.Equal("提名了 1 户", Dom.WordsOf(receipt, "h1"));

        var picked = receipt.QuerySelector("ul.rows a")!.Href;
        var page = await town.OpenAsync($"/cases/title/steps?step=declare&case={picked.Split('/')[^1]}");
        using var declared = await town.SendAsync($"/cases/title/steps?step=declare&case={picked.Split('/')[^1]}", "form[method=post]:has(input[name=case])", (CaseSite.NameOf(page, "申报日期"), "2023-06-06"));
        Assert.Contains("办好 1 件", Dom.WordsOf(await Client.ReadAsync(declared), "h1"), StringComparison.Ordinal);
        await county.DoneAsync("bureau", picked, "recommend", ("推荐日期", "2023-06-06"));
        await county.DoneAsync("bureau", picked, "recognise", ("认定日期", "2023-06-06"), ("级别", "省级"));
        Assert.Equal("创新型中小企业：0 户在路上，1 户在有效期内；3 户可以提名", Dom.WordsOf(await town.OpenAsync(Innovative), "h1"));
    }

    [Fact]
    public async Task An_enterprise_that_no_rule_found_is_looked_for_by_name_and_nominated()
    {
        await using var county = await CaseSite.OpenAsync();
        var town = await county.Site.AsAsync("bureau");
        var found = await town.OpenAsync("/pipelines/绿色工厂/nominate?q=演示企业2");
        Assert.Equal(ClaimRegister.Codes[2], Assert.Single(found.QuerySelectorAll("input[name=pick]")).GetAttribute("value"));
        using var done = await town.SendAsync($"/pipelines/绿色工厂/nominate?pick={ClaimRegister.Codes[2]}", "form[method=post]:has(input[name=pick])", ("reason", "节能做得好"));
        Assert.Equal("提名了 1 户", Dom.WordsOf(await Client.ReadAsync(done), "h1"));
    }

    [Fact]
    public async Task Experts_score_on_the_case_and_the_self_assessment_shows_the_mean_once_two_have()
    {
        await using var county = await CaseSite.OpenAsync();
        var code = ClaimRegister.Codes[0];
        var bureau = await county.Site.AsAsync("bureau");
        var known = await bureau.OpenAsync(HighTech);
        var held = known.QuerySelectorAll(".pipeline-board li a").First(link => link.Words == ClaimRegister.NameOf(0)).Href;
        await county.DoneAsync("bureau", held, "revoke", ("撤销日期", "2023-06-06"), ("原因", "测试"));
        using var nominated = await bureau.SendAsync($"{HighTech}/nominate?pick={code}", "form[method=post]:has(input[name=pick])", ("reason", "重来"));
        var title = (await Client.ReadAsync(nominated)).QuerySelector("ul.rows a")!.Href;
        await county.DoneAsync("bureau", title, "declare", ("申报日期", "2023-06-06"));

        var sheet = $"/enterprises/{code}/criteria/high-tech-2016";
        Assert.Contains("已有 0 人", Dom.WordsOf(await bureau.OpenAsync(sheet), "main .note"), StringComparison.Ordinal);
        foreach (var (who, points) in new[] { ("bureau", "8"), ("department", "5") })
        {
            var client = await county.Site.AsAsync(who);
            Assert.Empty((await client.OpenAsync(title)).QuerySelectorAll("#scores tbody tr"));
            var fields = (await client.OpenAsync(title)).QuerySelectorAll("#scores input[name^=score]").Select(input => (input.GetAttribute("name")!, "2")).Skip(1);
            using var scored = await client.SendAsync(title, "#scores form", [("score0", points), .. fields]);
            Assert.Equal(HttpStatusCode.Redirect, scored.StatusCode);
        }

        var page = await (await county.Site.AsAsync("enterprise")).OpenAsync(sheet);
        Assert.Contains("按 2 位专家的平均分算", Dom.WordsOf(page, "main .note"), StringComparison.Ordinal);
        Assert.Contains("专家平均 6.5 分", Dom.WordsOf(page, "#score"), StringComparison.Ordinal);
        Assert.Contains("6.5", Dom.WordsOf(await bureau.OpenAsync(title), "#scores"), StringComparison.Ordinal);
    }
}
