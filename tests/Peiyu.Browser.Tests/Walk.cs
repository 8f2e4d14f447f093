using System.Text.RegularExpressions;

namespace Peiyu.Browser.Tests;

/// <summary>The pages of the site as links lead to them, one of each sort: of three hundred enterprises, one.</summary>
internal sealed partial class Walk
{
    // What changes what stands on a page, not only which rows.
    private static readonly string[] Telling = ["part", "list", "fact", "unit"];

    private readonly Queue<string> _open = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public Walk(IEnumerable<string> start)
    {
        foreach (var address in start)
        {
            Add(address);
        }
    }

    /// <summary>How many pages were asked for until now.</summary>
    public int Count { get; private set; }

    /// <summary>The next page; null where all were seen.</summary>
    public string? Next()
    {
        Count++;
        return _open.TryDequeue(out var address) ? address : null;
    }

    /// <summary>The links of a page of the site; those that lead to files or elsewhere are left out.</summary>
    public void Add(IEnumerable<string> links, Uri page)
    {
        foreach (var link in links.Select(link => new Uri(link)).Where(link => link.Authority == page.Authority && !File().IsMatch(link.PathAndQuery)))
        {
            Add(link.PathAndQuery);
        }
    }

    private void Add(string address)
    {
        if (_seen.Add(SortOf(address)))
        {
            _open.Enqueue(address);
        }
    }

    private static string SortOf(string address)
    {
        var parts = address.Split('?');
        var path = One().Replace(Uri.UnescapeDataString(parts[0]), "*");
        var query = parts.Skip(1).SelectMany(part => part.Split('&')).Select(pair => pair.Split('=')[0]).Where(Telling.Contains).Order(StringComparer.Ordinal);
        return path + "?" + string.Join('&', query);
    }

    [GeneratedRegex("export|download|template|openapi|/api/|/files/|format=|\\.(xlsx|csv|zip|ics|json|journal)")]
    private static partial Regex File();

    [GeneratedRegex("(?<=/(?:units|policies|libraries|tasks|contacts|enterprises|imports|uploads|accounts|grants|facts|cases|cases/[^/]+|criteria|pipelines|town-plans|town-plans/[^/]+)/)(?!new|enter|upload|outside|endings|steps)[^/]+")]
    private static partial Regex One();
}
