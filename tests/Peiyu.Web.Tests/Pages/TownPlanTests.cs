using System.Net;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

/// <summary>A town's plan, from the first enterprise that is put down to the county's answer.</summary>
public sealed class TownPlanTests(MediumSite medium)
{
    private const string Plan = $"/town-plans/{ClaimRegister.Unit}";
    private const string Acts = "form:has(input[name=_handler][value=town-plan]):has(button[name=step])";

    [Fact]
    public async Task A_town_puts_candidates_down_hands_in_and_the_county_sends_back_and_agrees()
    {
        await using var county = await CaseSite.OpenAsync();
        var (town, bureau) = (await county.Site.AsAsync("town"), await county.Site.AsAsync("bureau"));
        Assert.Contains("还没有排培育计划", Dom.WordsOf(await town.OpenAsync($"/units/{ClaimRegister.Unit}"), "#town-plan"), StringComparison.Ordinal);
        using var none = await town.SendAsync($"{Plan}/1", "form:has(input[name=pick])", ("month", "8"));
        Assert.Contains("还没有勾选企业", Dom.WordsOf(await Client.ReadAsync(none), "[role=alert]"), StringComparison.Ordinal);
        using var added = await town.SendAsync($"{Plan}/1", "form:has(input[name=pick])", ("pick", ClaimRegister.Codes[0]), ("month", "8"));
        Assert.Contains("排了 1 户", Dom.WordsOf(await Client.ReadAsync(added), ".note"), StringComparison.Ordinal);

        await DoneAsync(town, "submit");
        Assert.Contains("1 户次待同意", Dom.WordsOf(await bureau.OpenAsync("/town-plans"), "tbody"), StringComparison.Ordinal);
        using var silent = await bureau.SendAsync(Plan, Acts, ("step", "send-back"), ("reason", ""));
        Assert.Contains("退回要写原因", Dom.WordsOf(await Client.ReadAsync(silent), "[role=alert]"), StringComparison.Ordinal);
        await DoneAsync(bureau, "send-back", ("reason", "再排一户"));
        Assert.Contains("再排一户", Dom.WordsOf(await town.OpenAsync("/messages"), "main"), StringComparison.Ordinal);

        await DoneAsync(town, "submit");
        using var agreed = await bureau.SendAsync("/town-plans", "main form", ("pick", ClaimRegister.Unit));
        Assert.Contains("同意了 1 个单位的培育计划", Dom.WordsOf(await Client.ReadAsync(agreed), ".note"), StringComparison.Ordinal);
        Assert.Contains("照计划到期1", (await town.OpenAsync(Plan)).QuerySelector("section[aria-labelledby=t-1]")!.Words, StringComparison.Ordinal);
        Assert.Contains("照计划到期 1 / 10", Dom.WordsOf(await bureau.OpenAsync("/tasks/1"), "#town-plans"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_enterprise_is_taken_out_of_a_draft_with_one_button()
    {
        await using var county = await CaseSite.OpenAsync();
        var town = await county.Site.AsAsync("town");
        using var added = await town.SendAsync($"{Plan}/1", "form:has(input[name=pick])", ("pick", ClaimRegister.Codes[0]), ("month", "8"));
        using var dropped = await town.SendAsync(Plan, "form:has(input[value=drop])");
        Assert.Equal(HttpStatusCode.Redirect, dropped.StatusCode);
        Assert.Empty((await town.OpenAsync(Plan)).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task The_county_sees_every_town_and_a_town_sees_itself()
    {
        Assert.Equal(GuanxianPlan.Instance.Units.Select(unit => unit.Name), (await medium.OpenAsync("/town-plans")).QuerySelectorAll("tbody th").Select(cell => cell.Words));
        var (town, unit) = (await medium.AsAsync("town"), (await medium.ActorAsync("town")).Scope.Unit!);
        Assert.Equal(unit, Assert.Single((await town.OpenAsync("/town-plans")).QuerySelectorAll("tbody th")).Words);
        var other = GuanxianPlan.Instance.Units.First(one => one.Name != unit).Name;
        foreach (var address in new[] { $"/town-plans/{other}", $"/town-plans/{other}/1", $"/town-plans/{unit}/3", "/town-plans/没有" })
        {
            using var answer = await town.AskAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Who_may_not_decide_is_offered_no_button_and_refused_without_one()
    {
        await using var county = await CaseSite.OpenAsync();
        var (town, bureau) = (await county.Site.AsAsync("town"), await county.Site.AsAsync("bureau"));
        using var added = await town.SendAsync($"{Plan}/1", "form:has(input[name=pick])", ("pick", ClaimRegister.Codes[0]), ("month", "8"));
        using var tried = await town.SendAsync(Plan, Acts, ("step", "agree"));
        Assert.Equal(HttpStatusCode.NotFound, tried.StatusCode);
        Assert.Null((await (await county.Site.AsAsync("leader")).OpenAsync(Plan)).QuerySelector("main button[name=step]"));
    }

    private static async Task DoneAsync(Client client, string step, params (string Name, string Value)[] fields)
    {
        using var answer = await client.SendAsync(Plan, Acts, [("step", step), .. fields]);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{step}: {answer.StatusCode}");
    }
}
