using System.Net;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

public sealed class EntryTests(EntrySite site) : IClassFixture<EntrySite>
{
    private const string Form = "main form[method=post]";
    private const string Page = $"/enterprises/{EntrySite.Own}";

    [Fact]
    public async Task A_value_shows_at_once_on_page_list_and_history()
    {
        var town = await site.Site.AsAsync("town");
        using var answer = await town.SendAsync(Enter("从业人员", "2022"), Form, ("value", "１２０"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var history = await town.OpenAsync(answer.Target);
        Assert.Contains("回执号", Dom.WordsOf(history, ".note"), StringComparison.Ordinal);
        Assert.Contains("演示·乡镇街道、开发区填报", Dom.WordsOf(history, "tbody tr"), StringComparison.Ordinal);
        Assert.Contains("120", Dom.WordsOf(await town.OpenAsync(Page), "#facts"), StringComparison.Ordinal);
        Assert.Equal("120", Dom.WordsOf(await town.OpenAsync("/enterprises?column=从业人员&q=甲厂"), "tbody td[data-label^=从业人员]"));
    }

    [Fact]
    public async Task A_correction_needs_a_reason_and_is_looked_over_before_it_is_written()
    {
        var town = await site.Site.AsAsync("town");
        var address = Enter("主营业务收入", "2022");
        using var without = await town.SendAsync(address, Form, ("value", "5500000"));
        Assert.Contains("更正要写原因", Dom.WordsOf(await Client.ReadAsync(without), "[role=alert]"), StringComparison.Ordinal);

        (string, string)[] said = [("value", "5500000"), ("reason", "核定数")];
        using var check = await town.SendAsync(address, Form, said);
        Assert.Contains("原来是 5000000 元", Dom.WordsOf(await Client.ReadAsync(check), ".confirm"), StringComparison.Ordinal);

        using var done = await town.SendAsync(address, Form, [.. said, ("step", "save")]);
        var history = await town.OpenAsync(done.Target);
        Assert.Equal(["5,500,000", "5,000,000"], history.QuerySelectorAll("tbody td.num").Select(cell => cell.Words));
        Assert.Equal("5,000,000", Dom.WordsOf(history, ".history-gone"));
        Assert.Contains("核定数", Dom.WordsOf(history, "tbody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_such_value_is_said_at_the_field()
    {
        var town = await site.Site.AsAsync("town");
        using var answer = await town.SendAsync(Enter("资产总额", "2022"), Form, ("value", "很多"));
        var page = await Client.ReadAsync(answer);

        Assert.Contains("“数值”的“很多”认不出", Dom.WordsOf(page, "#field-value-error"), StringComparison.Ordinal);
        Assert.Equal("很多", page.QuerySelector("#field-value")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Whoever_was_slower_is_told_what_the_other_said()
    {
        var (town, bureau) = (await site.Site.AsAsync("town"), await site.Site.AsAsync("bureau"));
        var address = Enter("应纳税所得额", "2022");
        using var first = await bureau.SendAsync(address, Form, ("value", "10"));
        using var second = await town.SendAsync(address, Form, ("value", "20"), ("reason", "改"), ("step", "save"), ("seen", "0"));
        var page = await Client.ReadAsync(second);

        Assert.Contains("演示·县工信局科室", Dom.WordsOf(page, "main .note"), StringComparison.Ordinal);
        Assert.Contains("现在是 10", page.Body!.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_said_before_the_looking_over_is_told_at_the_end()
    {
        var (town, bureau) = (await site.Site.AsAsync("town"), await site.Site.AsAsync("bureau"));
        var address = Enter("营业收入", "2022");
        var opened = SeenOn(await town.OpenAsync(address));
        (string, string)[] said = [("value", "6500000"), ("reason", "核定数")];
        using var first = await bureau.SendAsync(address, Form, [("value", "6600000"), ("reason", "更正"), ("step", "save")]);
        using var check = await town.SendAsync(address, Form, [.. said, ("seen", opened)]);
        using var late = await town.SendAsync(
            address, Form, [.. said, ("step", "save"), ("seen", SeenOn(await Client.ReadAsync(check)))]);
        var conflict = await Client.ReadAsync(late);
        using var again = await town.SendAsync(address, Form, [.. said, ("step", "save"), ("seen", SeenOn(conflict))]);

        Assert.Contains("有人比你先改了", Dom.WordsOf(conflict, "main .note"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Fact]
    public async Task A_case_changed_before_the_looking_over_is_told_at_the_end()
    {
        var (town, bureau) = (await site.Site.AsAsync("town"), await site.Site.AsAsync("bureau"));
        using var made = await town.SendAsync($"{Page}/cases/loan/new", Form, ("f1", "DK-2"), ("f3", "1000"), ("step", "save"));
        var opened = SeenOn(await town.OpenAsync(made.Target));
        using var first = await bureau.SendAsync(made.Target, Form, ("f3", "2000"), ("reason", "更正"), ("step", "save"));
        (string, string)[] said = [("f3", "3000"), ("reason", "填错")];
        using var check = await town.SendAsync(made.Target, Form, [.. said, ("seen", opened)]);
        using var late = await town.SendAsync(
            made.Target, Form, [.. said, ("step", "save"), ("seen", SeenOn(await Client.ReadAsync(check)))]);
        using var taken = await town.SendAsync(made.Target, ".fold-rows form", ("why", "登错了"));

        Assert.Contains("有人比你先改了", Dom.WordsOf(await Client.ReadAsync(late), "main .note"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_town_can_neither_open_nor_post_anothers_forms()
    {
        var town = await site.Site.AsAsync("town");
        var form = (await town.OpenAsync(Enter("从业人员", "2021"))).QuerySelector(Form)!;
        var fields = form.QuerySelectorAll("input").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""))
            .Where(pair => pair.Key != "value").Append(new("value", "7"));
        foreach (var address in new[] { "/facts/enter?fact=从业人员&period=2021", "/cases/title/new", "/facts/从业人员", "" })
        {
            using var opened = await town.AskAsync($"/enterprises/{EntrySite.Other}{address}");
            Assert.Equal(HttpStatusCode.NotFound, opened.StatusCode);
        }

        using var posted = await town.PostAsync($"/enterprises/{EntrySite.Other}/facts/enter?fact=从业人员&period=2021", fields);
        var bureau = await (await site.Site.AsAsync("bureau")).OpenAsync($"/enterprises/{EntrySite.Other}/facts/从业人员");

        // No such page holds such a form.
        Assert.Equal(HttpStatusCode.BadRequest, posted.StatusCode);
        Assert.Empty(bureau.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var town = await site.Site.AsAsync("town");
        using var answer = await town.PostAsync(Enter("从业人员", "2020"), [new("_handler", "enter"), new("value", "7")]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_leader_sees_no_button_and_no_form()
    {
        var leader = await site.Site.AsAsync("leader");
        var page = await leader.OpenAsync(Page);
        using var form = await leader.AskAsync(Enter("从业人员", "2022"));

        Assert.DoesNotContain(page.QuerySelectorAll("main a"), link => link.Href.Contains("/enter?", StringComparison.Ordinal) || link.Href.Contains("/cases/", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, form.StatusCode);
    }

    [Fact]
    public async Task An_enterprise_is_told_who_entered_its_value()
    {
        var (bureau, own) = (await site.Site.AsAsync("bureau"), await site.Site.AsAsync("enterprise"));
        using var entered = await bureau.SendAsync(Enter("城镇土地使用税额", "2022"), Form, ("value", "99"));
        var messages = await own.OpenAsync("/messages");
        var told = messages.QuerySelectorAll(".msgs li").Single(message => message.Words.Contains("城镇土地使用税额", StringComparison.Ordinal));

        Assert.Contains("演示·县工信局科室填报了你的城镇土地使用税额 2022：99", told.Words, StringComparison.Ordinal);
        await own.OpenAsync(told.QuerySelector("a")!.Href);
        using var read = await own.SendAsync("/messages", "main form.actions");
        Assert.Equal("通知都看过了", Dom.WordsOf(await own.OpenAsync("/messages"), "h1"));
    }

    [Fact]
    public async Task A_case_is_filled_in_looked_over_and_registered()
    {
        var town = await site.Site.AsAsync("town");
        const string address = $"{Page}/cases/loan/new";
        using var empty = await town.SendAsync(address, Form);
        Assert.Contains("“贷款编号”要填", Dom.WordsOf(await Client.ReadAsync(empty), "[role=alert]"), StringComparison.Ordinal);

        (string, string)[] said = [("f1", "DK-1"), ("f3", "1,000")];
        using var check = await town.SendAsync(address, Form, said);
        Assert.Contains("DK-1", Dom.WordsOf(await Client.ReadAsync(check), ".confirm"), StringComparison.Ordinal);
        using var done = await town.SendAsync(address, Form, [.. said, ("step", "save")]);

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Contains("DK-1", Dom.WordsOf(await town.OpenAsync(Page), "#loan"), StringComparison.Ordinal);
        Assert.Contains("DK-1", Dom.WordsOf(await town.OpenAsync("/search?q=dk-1"), "#cases"), StringComparison.Ordinal);
        await ChangeAndTakeBackAsync(town, done.Target);
    }

    [Fact]
    public async Task A_new_enterprise_has_its_page_at_once()
    {
        var bureau = await site.Site.AsAsync("bureau");
        (string, string)[] said = [("f0", "91371525MA3C00003Z"), ("f1", "丙厂"), ("f2", "贾镇")];
        using var done = await bureau.SendAsync("/enterprises/new", Form, [.. said, ("step", "save")]);

        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal("丙厂", Dom.WordsOf(await bureau.OpenAsync("/enterprises/91371525MA3C00003Z"), "h1"));
    }

    private static async Task ChangeAndTakeBackAsync(Client town, string loan)
    {
        using var changed = await town.SendAsync(loan, Form, ("f3", "2000"), ("reason", "填错"), ("step", "save"));
        Assert.Contains("2,000", Dom.WordsOf(await town.OpenAsync(Page), "#loan"), StringComparison.Ordinal);
        using var taken = await town.SendAsync(loan, ".fold-rows form", ("why", "登错了"));
        Assert.Null((await town.OpenAsync(Page)).QuerySelector("#loan"));
        Assert.Null((await town.OpenAsync("/search?q=dk-1")).QuerySelector("#cases"));
    }

    private static string SeenOn(AngleSharp.Dom.IDocument page) => page.QuerySelector($"{Form} [name=seen]")!.GetAttribute("value")!;

    private static string Enter(string fact, string period) => $"{Page}/facts/enter?fact={fact}&period={period}";
}
