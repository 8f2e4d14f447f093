using Microsoft.Playwright;
using Peiyu.Core.Interchange;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Browser.Tests;

/// <summary>Importing in a real browser: the pages refresh themselves, wide and on a phone.</summary>
public sealed class ImportTests(Browser browser)
{
    private const string Code = "91371525MA00000005";

    [Theory]
    [InlineData(1440, 900)]
    [InlineData(390, 844)]
    public async Task A_clerk_sends_a_workbook_and_sees_what_it_would_change(int width, int height)
    {
        await using var window = await browser.OpenAsync(width, height);
        var page = window.Page;
        var path = Workbooks.Workbook(
            new WorkbookSheet("企业", [new("统一社会信用代码"), new("企业名称"), new("单位")],
                [[Code, "演示来自浏览器有限公司", "清水镇"], ["9137", "演示坏代码公司", "天上镇"]]),
            new WorkbookSheet("指标", [new("统一社会信用代码"), new("指标"), new("期间"), new("数值")],
                [[Code, "从业人员", "2022", "120"], [Code, "从业人员", "2021", "不详"]]));

        await page.GotoAsync("/imports/upload");
        await window.PictureAsync($"imports-upload-{width}");
        await page.SetInputFilesAsync("#field-file", path);
        await page.ClickAsync("main button[type=submit]");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("行读不了", new() { Timeout = 20_000 });
        await window.PictureAsync($"imports-preview-{width}");
        await page.ClickAsync("text=不导入");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("什么都没有改");

        await page.GotoAsync("/imports");
        await window.PictureAsync($"imports-{width}");
        await page.GotoAsync("/imports/1");
        await window.PictureAsync($"imports-detail-{width}");
        await page.GotoAsync("/imports/1/undo");
        await window.PictureAsync($"imports-undo-{width}");
    }
}
