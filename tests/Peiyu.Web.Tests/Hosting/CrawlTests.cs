using AngleSharp.Html.Dom;
using Xunit;

namespace Peiyu.Web.Tests.Hosting;

/// <summary>Follows the links from the start page.</summary>
public sealed class CrawlTests(MediumSite site)
{
    private const int MostPages = 350;

    [Fact]
    public async Task Every_link_leads_somewhere_and_no_page_holds_style_or_script()
    {
        var waiting = new Queue<string>(["/?asOf=2023-06-30"]);
        var seen = new Dictionary<string, IHtmlDocument>(StringComparer.Ordinal);
        var fragments = new List<(string From, string Address, string Fragment)>();
        while (waiting.TryDequeue(out var address) && seen.Count < MostPages)
        {
            var page = await site.OpenAsync(address);
            seen[address] = page;
            AssertPlain(page, address);
            foreach (var link in page.QuerySelectorAll("a[href]").Select(link => Split(address, link.Href)))
            {
                if (link.Fragment.Length > 0)
                {
                    fragments.Add((address, link.Address, link.Fragment));
                }

                if (!seen.ContainsKey(link.Address) && !waiting.Contains(link.Address) && IsWorthIt(link.Address, waiting))
                {
                    waiting.Enqueue(link.Address);
                }
            }
        }

        Assert.True(seen.Count > 150, $"{seen.Count}");
        foreach (var (from, address, fragment) in fragments.Where(link => seen.ContainsKey(link.Address)))
        {
            Assert.True(seen[address].GetElementById(fragment) is not null, $"{from}: {address} 没有 #{fragment}");
        }
    }

    /// <summary>Of the three hundred enterprises some are enough.</summary>
    private static bool IsWorthIt(string address, Queue<string> waiting) =>
        !address.Contains(".xlsx", StringComparison.Ordinal)
        && (!address.StartsWith("/enterprises/", StringComparison.Ordinal)
        || waiting.Count(other => other.StartsWith("/enterprises/", StringComparison.Ordinal)) < 20);

    private static (string Address, string Fragment) Split(string page, string href)
    {
        var parts = href.Split('#');
        return (parts[0].Length == 0 ? page : parts[0], parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "");
    }

    private static void AssertPlain(IHtmlDocument page, string address)
    {
        Assert.True(page.QuerySelectorAll("style, script:not([src])").Length == 0, address);
        foreach (var attribute in page.All.SelectMany(element => element.Attributes))
        {
            var isInline = attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal);
            Assert.False(isInline, $"{address}: {attribute.Name}");
            Assert.False(attribute.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase), address);
        }

        AssertAccessible(page);
        var twice = page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key);
        Assert.True(!twice.Any(), $"{address}: {string.Join(' ', twice)}");
    }

    private static void AssertAccessible(IHtmlDocument page)
    {
        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.All(page.QuerySelectorAll("thead th"), head => Assert.NotNull(head.GetAttribute("scope")));
        foreach (var field in page.QuerySelectorAll("input:not([type=hidden]), select"))
        {
            Assert.True(page.QuerySelector($"label[for='{field.Id}']") is not null, $"{page.Title}: {field.OuterHtml}");
        }
    }
}
