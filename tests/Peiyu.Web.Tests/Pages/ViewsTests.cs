using System.Net;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

public sealed class ViewsTests(EntrySite site) : IClassFixture<EntrySite>
{
    [Fact]
    public async Task A_view_is_saved_opened_renamed_and_deleted()
    {
        var bureau = await site.Site.AsAsync("bureau");
        var list = await bureau.OpenAsync("/enterprises?award=unknown&column=单位&page=1");
        using var saved = await bureau.SendAsync(list.QuerySelector(".views a")!.Href, "main form[method=post]", ("name", "未知的"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("未知的", Dom.WordsOf(await bureau.OpenAsync(saved.Target), ".views [aria-current]"), StringComparison.Ordinal);
        using var renamed = await bureau.SendAsync("/views", ".view-row form", ("name", "换了名字"));
        Assert.Contains("换了名字", Dom.WordsOf(await bureau.OpenAsync("/views"), ".view-row"), StringComparison.Ordinal);
        Assert.DoesNotContain("换了名字", Dom.WordsOf(await (await site.Site.AsAsync("town")).OpenAsync("/views"), "main"), StringComparison.Ordinal);
        using var deleted = await bureau.SendAsync("/views", ".view-row form:last-of-type");
        Assert.Null((await bureau.OpenAsync("/views")).QuerySelector(".view-row"));
    }

    [Fact]
    public async Task A_saved_address_never_leads_off_the_list()
    {
        var town = await site.Site.AsAsync("town");
        using var saved = await town.SendAsync("/views?list=/enterprises&query=" + Uri.EscapeDataString("//evil.example/?x=<b>"), "main form[method=post]", ("name", "怪的"));

        Assert.StartsWith("/enterprises?", saved.Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_cases_is_kept_as_a_view_too()
    {
        var finance = await site.Site.AsAsync("finance");
        var list = await finance.OpenAsync("/cases/claim?late=yes&page=2");
        using var saved = await finance.SendAsync(list.QuerySelector(".views a")!.Href, "main form[method=post]", ("name", "超时的申领"));

        Assert.Equal("/cases/claim?late=yes", saved.Target);
        Assert.Contains("超时的申领", Dom.WordsOf(await finance.OpenAsync(saved.Target), ".views [aria-current]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/views?list=//evil.example&query=a")]
    [InlineData("/views?list=/sign-out&query=a")]
    public async Task Only_lists_of_ours_can_be_saved(string address) =>
        Assert.Null((await (await site.Site.AsAsync("town")).OpenAsync(address)).QuerySelector("#field-name"));
}
