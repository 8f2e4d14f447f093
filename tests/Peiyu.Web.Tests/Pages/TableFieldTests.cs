using System.Net;
using AngleSharp.Html.Dom;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

/// <summary>Fields that hold a small table (费用明细): an input for each cell.</summary>
public sealed class TableFieldTests
{
    private const string Form = "form.card[method=post]";

    [Fact]
    public async Task A_row_more_keeps_what_was_typed_and_claims_nothing()
    {
        await using var county = await CaseSite.OpenAsync();
        var (enterprise, link, table) = await OpenAsync(county);

        using var answer = await enterprise.SendAsync(link, Form, ($"{table}.0.0", "设备"), ($"{table}.2.2", "12.5"), ("more", table));

        var page = await Client.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(4, page.QuerySelectorAll(".grid-table tbody tr").Length);
        Assert.Empty(page.QuerySelectorAll("[role=alert], .bad"));
        // Blank rows between are closed up.
        Assert.Equal(("设备", "12.5"), (CellOf("0.0"), CellOf("1.2")));
        Assert.Empty((await enterprise.OpenAsync("/cases/claim")).QuerySelectorAll("tbody th a"));

        string CellOf(string cell) => ((IHtmlInputElement)page.QuerySelector($"[name='{table}.{cell}']")!).Value;
    }

    [Fact]
    public async Task What_is_wrong_stands_at_its_cell_and_the_rows_go_with_the_claim()
    {
        await using var county = await CaseSite.OpenAsync();
        var (enterprise, link, table) = await OpenAsync(county);
        var account = await enterprise.OpenAsync(link);
        (string, string)[] said = [(CaseSite.NameOf(account, "开户行"), "冠县农商行"), (CaseSite.NameOf(account, "收款账号"), "6217000000001234"), ($"{table}.0.0", "设备|软件"), ($"{table}.1.2", "一千")];

        using var refused = await enterprise.SendAsync(link, Form, said);
        var page = await Client.ReadAsync(refused);
        Assert.Equal(["0-2", "1-0", "1-2"], page.QuerySelectorAll(".grid-table [aria-invalid]").Select(cell => cell.Id!.Split('-', 3)[2]));
        Assert.Contains("第 2 行“金额”的“一千”", Dom.WordsOf(page, $"td:has([id$='{table}-1-2']) .bad"), StringComparison.Ordinal);
        Assert.Equal(3, page.QuerySelectorAll("[role=alert] a").Length);

        using var done = await enterprise.SendAsync(link, Form, [.. said[..2], ($"{table}.0.0", "设备|软件"), ($"{table}.0.2", "1200"), ($"{table}.2.0", "安装"), ($"{table}.2.2", "300.50")]);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var claim = Dom.WordsOf(await enterprise.OpenAsync(done.Target), "main");
        Assert.Contains("设备／软件", claim, StringComparison.Ordinal);
        Assert.Contains("300.5", claim, StringComparison.Ordinal);
    }

    /// <summary>The form of the claim, and the name of its table.</summary>
    private static async Task<(Client Enterprise, string Link, string Table)> OpenAsync(CaseSite county)
    {
        var enterprise = await county.Site.AsAsync("enterprise");
        var page = await enterprise.OpenAsync($"/enterprises/{ClaimRegister.Codes[0]}");
        var link = page.QuerySelector("#claims a[href^='/claims/new'][href*='policy=hnte-county']")!.Href;
        var form = await enterprise.OpenAsync(link);
        Assert.Equal(3, form.QuerySelectorAll(".grid-table tbody tr").Length);
        return (enterprise, link, form.QuerySelector("[data-grid-rows]")!.GetAttribute("name")!.Split('.')[0]);
    }
}
