using System.IO.Compression;
using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Peiyu.Web.Tests.Access;

/// <summary>Follows every link of the site that somebody is shown, and keeps what each answered.</summary>
internal sealed class Crawl(Client client)
{
    private static readonly HtmlParser Parser = new();
    private readonly Queue<string> _waiting = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ofEachSort = new(StringComparer.Ordinal);

    /// <summary>Every address asked, with the status and all that can be read of the answer.</summary>
    public List<(string Address, HttpStatusCode Status, string Text)> Answers { get; } = [];

    /// <param name="starts">Where to begin.</param>
    /// <param name="mostOfEach">How many addresses of each sort are followed: a list has hundreds of rows.</param>
    public async Task GoAsync(IEnumerable<string> starts, int mostOfEach)
    {
        foreach (var start in starts)
        {
            Wait(start, mostOfEach);
        }

        while (_waiting.TryDequeue(out var address))
        {
            using var answer = await client.AskAsync(address);
            if (answer.Headers.Location is { } location)
            {
                Answers.Add((address, answer.StatusCode, ""));
                Wait(location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString, mostOfEach);
                continue;
            }

            var bytes = await answer.Content.ReadAsByteArrayAsync();
            var text = TextOf(bytes);
            Answers.Add((address, answer.StatusCode, text));
            if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                foreach (var link in Parser.ParseDocument(text).Links.OfType<IHtmlAnchorElement>())
                {
                    Wait(link.GetAttribute("href") ?? "", mostOfEach);
                }
            }
        }
    }

    /// <summary>A workbook is a zip of texts: what is in it is read too.</summary>
    private static string TextOf(byte[] bytes)
    {
        if (bytes is not [(byte)'P', (byte)'K', ..])
        {
            return System.Text.Encoding.UTF8.GetString(bytes);
        }

        using var archive = new ZipArchive(new MemoryStream(bytes));
        return string.Join('\n', archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }

    private void Wait(string address, int most)
    {
        address = address.Split('#')[0];
        if (address is not ['/', ..] || address.StartsWith("//", StringComparison.Ordinal) || !_seen.Add(address))
        {
            return;
        }

        var sort = Sort(address);
        if (_ofEachSort.TryGetValue(sort, out var asked) && asked >= most)
        {
            return;
        }

        _ofEachSort[sort] = asked + 1;
        _waiting.Enqueue(address);
    }

    /// <summary>Addresses that differ only in what they are about are of one sort.</summary>
    private static string Sort(string address)
    {
        var (path, query) = address.Split('?', 2) is [var left, var right] ? (left, right) : (address, "");
        var parts = path.Split('/').Select((part, place) => place > 1 && part.Any(char.IsDigit) ? "*" : place == 2 ? "*" : part);
        return string.Join('/', parts) + "?" + string.Join('&', query.Split('&').Select(pair => pair.Split('=')[0]).Order(StringComparer.Ordinal));
    }
}
