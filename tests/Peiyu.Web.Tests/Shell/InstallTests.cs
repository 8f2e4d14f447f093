using System.Net;
using System.Text.Json;
using Xunit;

namespace Peiyu.Web.Tests.Shell;

public sealed class InstallTests(MediumSite site)
{
    [Fact]
    public async Task The_manifest_is_one_and_its_icons_are_there()
    {
        using var response = await site.AskAsync("/manifest.webmanifest");
        var manifest = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;

        Assert.Equal("application/manifest+json", response.Content.Headers.ContentType?.MediaType);
        foreach (var icon in manifest.GetProperty("icons").EnumerateArray())
        {
            using var picture = await site.AskAsync(icon.GetProperty("src").GetString()!);
            Assert.Equal(HttpStatusCode.OK, picture.StatusCode);
        }
    }

    [Fact]
    public async Task The_worker_is_asked_for_anew_and_files_with_a_mark_are_kept()
    {
        using var worker = await site.AskAsync("/sw.js");
        var page = await site.OpenAsync("/policies");
        using var script = await site.AskAsync(page.QuerySelector("script[src*='charts.js']")!.GetAttribute("src")!);

        Assert.True(worker.Headers.CacheControl?.NoCache);
        Assert.Contains("immutable", script.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_offline_page_holds_nothing_of_the_register()
    {
        var page = await site.OpenAsync("/offline");

        Assert.Contains("连不上网", Dom.WordsOf(page, "h1"), StringComparison.Ordinal);
        Assert.DoesNotContain("演示企业", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_icon_that_a_page_shows_is_drawn()
    {
        using var response = await site.AskAsync("/icons.svg");
        var drawn = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        foreach (var address in new[] { "/tasks", "/enterprises", "/policies", "/document", "/tour", "/offline" })
        {
            var page = await site.OpenAsync(address);
            Assert.All(
                page.QuerySelectorAll("use").Select(use => use.GetAttribute("href")!.Split('#')[1]),
                name => Assert.Contains($"id=\"{name}\"", drawn, StringComparison.Ordinal));
        }
    }
}
