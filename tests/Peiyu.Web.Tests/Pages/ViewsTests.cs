using System.Net;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

public sealed class ViewsTests(EntrySite site) : IClassFixture<EntrySite>
{
    [Fact]
    public async Task A_view_is_saved_opened_renamed_and_deleted()
    {
        var town = await site.Site.AsAsync("town");
        var list = await town.OpenAsync("/enterprises?award=unknown&column=单位&page=1");
        using var saved = await town.SendAsync(list.QuerySelector(".views a")!.Href, "main form[method=post]", ("name", "未知的"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("未知的", Dom.WordsOf(await town.OpenAsync(saved.Headers.Location!.OriginalString), ".views [aria-current]"), StringComparison.Ordinal);
        using var renamed = await town.SendAsync("/views", ".view-row form", ("name", "换了名字"));
        Assert.Contains("换了名字", Dom.WordsOf(await town.OpenAsync("/views"), ".view-row"), StringComparison.Ordinal);
        Assert.Null((await (await site.Site.AsAsync("bureau")).OpenAsync("/views")).QuerySelector(".view-row"));
        using var deleted = await town.SendAsync("/views", ".view-row form:last-of-type");
        Assert.Null((await town.OpenAsync("/views")).QuerySelector(".view-row"));
    }

    [Fact]
    public async Task A_saved_address_never_leads_off_the_list()
    {
        var town = await site.Site.AsAsync("town");
        using var saved = await town.SendAsync("/views?list=/enterprises&query=" + Uri.EscapeDataString("//evil.example/?x=<b>"), "main form[method=post]", ("name", "怪的"));

        Assert.StartsWith("/enterprises?", saved.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/views?list=//evil.example&query=a")]
    [InlineData("/views?list=/sign-out&query=a")]
    public async Task Only_lists_of_ours_can_be_saved(string address) =>
        Assert.Null((await (await site.Site.AsAsync("town")).OpenAsync(address)).QuerySelector("input[name=name]"));
}
