using System.Net;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

/// <summary>A site of its own: a closed year changes every other page.</summary>
public sealed class FundClosingTests
{
    [Fact]
    public async Task A_year_is_looked_over_and_closed_and_the_claims_go_along()
    {
        await using var fund = new FundSite();
        await fund.InitializeAsync();
        var finance = await fund.Site.AsAsync("finance");
        var preview = await finance.OpenAsync("/fund/closing?year=2023");

        Assert.Equal("结转 2023 年：可用 974 万元，2 件申领没有付完", Dom.WordsOf(preview, "h1"));
        using var without = await finance.SendAsync("/fund/closing?year=2023", "main form[method=post]", ("Form.Reason", ""));
        Assert.Contains("写一句为什么这样结转", (await Client.ReadAsync(without)).Body!.TextContent, StringComparison.Ordinal);
        using var answer = await finance.SendAsync("/fund/closing?year=2023", "main form[method=post]", ("Form.Reason", "冠财〔2024〕1 号"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("综合奖补资金 2023 年已经结转", Dom.WordsOf(await finance.OpenAsync("/fund?year=2023"), "h1"), StringComparison.Ordinal);
        Assert.Equal("综合奖补资金 2024 年还能批 974 万元", Dom.WordsOf(await finance.OpenAsync("/fund?year=2024"), "h1"));
        Assert.Contains("2023 年已经结转过了", (await finance.OpenAsync("/fund/closing?year=2023")).Body!.TextContent, StringComparison.Ordinal);
    }
}
