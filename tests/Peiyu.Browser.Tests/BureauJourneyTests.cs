using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Peiyu.Core.Interchange;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Browser.Tests;

/// <summary>A clerk of the bureau keeps the register, on a site of its own as everything here changes something.</summary>
public sealed class BureauJourneyTests(Browser browser)
{
    private const string Code = "91371525MA00000005";

    [Fact]
    public async Task A_clerk_imports_a_workbook_and_takes_the_import_back_with_a_reason()
    {
        browser.MustBeThere();
        await using var site = await LiveSite.StartAsync();
        await using var window = await browser.OpenAsync(1440, 900, site: site);
        await window.GoToAsync("/imports/upload");
        await window.Page.SetInputFilesAsync("#field-file", BookWithOneBadRow());
        await window.SubmitAsync("上传并预览");
        await window.SaysAsync("1 行读不了");
        await window.SeeAsync("bureau-preview");

        await window.SubmitAsync("导入这些");
        await window.FollowAsync("次导入");
        await window.SaysAsync("演示来自浏览器有限公司");
        await window.SeeAsync("bureau-imported");
        await window.GoToAsync($"/enterprises/{Code}");
        await window.SaysAsync("演示来自浏览器有限公司");

        await window.GoToAsync("/imports");
        await window.SeeAsync("bureau-history");
        await window.Page.Locator("main table a", new() { HasText = ".xlsx" }).First.ClickAsync();
        await window.FollowAsync("撤销这次");
        await window.SaysAsync("撤出企业库");
        await window.SeeAsync("bureau-undo");
        await window.SubmitAsync("撤销这次导入");
        await Assertions.Expect(window.Page.Locator("#field-Reason:invalid")).ToBeVisibleAsync();
        await window.Page.FillAsync("#field-Reason", "传错了文件");
        await window.SubmitAsync("撤销这次导入");
        await window.SaysAsync("原因：传错了文件");
        await window.GoToAsync("/imports");
        await window.SaysAsync("次撤销了");
        await window.SeeAsync("bureau-undone");
        await window.IsClosedAsync($"/enterprises/{Code}");
    }

    [Fact]
    public async Task A_clerk_enters_a_fact_corrects_it_with_a_reason_and_sees_both()
    {
        browser.MustBeThere();
        await using var site = await LiveSite.StartAsync();
        await using var window = await browser.OpenAsync(1440, 900, site: site);
        await window.GoToAsync("/enterprises");
        await window.Page.Locator("main th a[href^='/enterprises/']:visible").First.ClickAsync();
        await window.SeeAsync("bureau-enterprise");
        await window.FollowAsync("填报一个指标");
        await window.Page.SelectOptionAsync("#choose-fact", "从业人员");
        await window.SubmitAsync("下一步");
        await window.Page.FillAsync("#choose-period", "2018");
        await window.SubmitAsync("下一步");
        await window.Page.FillAsync("#field-value", "120");
        await window.SeeAsync("bureau-fact");
        await window.SubmitAsync("填报");
        await window.SaysAsync("已登记，回执号");

        await window.Page.Locator("main tr", new() { HasText = "2018" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await window.Page.FillAsync("#field-value", "121");
        await window.SubmitAsync("核对更正");
        await Assertions.Expect(window.Page.Locator("#field-reason:invalid")).ToBeVisibleAsync();
        await window.Page.FillAsync("#field-reason", "统计报表核定数");
        await window.SubmitAsync("核对更正");
        await window.SaysAsync("统计报表核定数");
        await window.SeeAsync("bureau-check");
        await window.SubmitAsync("更正");

        await window.SaysAsync("已登记，回执号");
        await Assertions.Expect(window.Page.Locator("td del", new() { HasText = "120" })).ToBeVisibleAsync();
        await window.SaysAsync("统计报表核定数");
        await window.SeeAsync("bureau-past");
    }

    [Fact]
    public async Task A_clerk_confirms_what_the_rules_propose_a_page_at_a_time()
    {
        browser.MustBeThere();
        await using var site = await LiveSite.StartAsync();
        await using var window = await browser.OpenAsync(1440, 900, site: site);
        await window.GoToAsync("/libraries");
        await window.SeeAsync("bureau-libraries");
        await window.GoToAsync("/libraries/seed?part=proposals");
        await window.SeeAsync("bureau-proposals");
        await window.Page.Locator("input[name=which][value=page]").CheckAsync();
        await window.Page.Locator("button[name=verdict]").First.ClickAsync();
        await window.SaysAsync("核对：");
        await window.SeeAsync("bureau-decision");
        await window.Page.Locator("main form[method=post] button[type=submit]").ClickAsync();

        await window.SaysAsync("定好了");
        await window.SeeAsync("bureau-decided");
        await window.FollowAsync("看记录");
        await window.SaysAsync("按规则确认");
    }

    [Fact]
    public async Task A_clerk_finds_by_initials_keeps_the_list_and_takes_it_along()
    {
        browser.MustBeThere();
        await using var site = await LiveSite.StartAsync();
        await using var window = await browser.OpenAsync(1440, 900, site: site);
        await window.GoToAsync("/enterprises");
        await window.Page.FillAsync("#f-q", "ysqy");
        await window.Page.PressAsync("#f-q", "Enter");
        await Assertions.Expect(window.Page).ToHaveURLAsync(new Regex("q=ysqy"));
        await window.SaysAsync("演示企业", "main th[scope=row]");
        await window.SeeAsync("bureau-list");

        await window.FollowAsync("把现在这样存成视图");
        await window.Page.FillAsync("#field-name", "演示的企业");
        await window.SeeAsync("bureau-view");
        await window.SubmitAsync("存成视图");
        await Assertions.Expect(window.Page.Locator(".views a[aria-current=true]")).ToHaveTextAsync("演示的企业");

        var file = await window.Page.RunAndWaitForDownloadAsync(() => window.FollowAsync("导出所见"));
        Assert.EndsWith(".xlsx", file.SuggestedFilename, StringComparison.Ordinal);
        Assert.True(new FileInfo(await file.PathAsync()).Length > 0);
        await window.IsSoundAsync();
    }

    private static string BookWithOneBadRow() => Workbooks.Workbook(
        new WorkbookSheet("企业", [new("统一社会信用代码"), new("企业名称"), new("单位")], [[Code, "演示来自浏览器有限公司", "清水镇"]]),
        new WorkbookSheet("指标", [new("统一社会信用代码"), new("指标"), new("期间"), new("数值")],
            [[Code, "从业人员", "2022", "120"], [Code, "从业人员", "2021", "不详"]]));
}
