using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Peiyu.Web.Tests;

/// <summary>Text of pages as a reader sees it.</summary>
internal static partial class Dom
{
    extension(IElement element)
    {
        /// <summary>Without line breaks and double blanks.</summary>
        public string Words => Blanks().Replace(element.TextContent, " ").Trim();

        public string Href => element.GetAttribute("href") ?? "";
    }

    extension(HttpResponseMessage response)
    {
        /// <summary>Where it leads, from the site's root.</summary>
        public string Target => new Uri(new("http://localhost"), response.Headers.Location!).PathAndQuery;
    }

    public static string WordsOf(IParentNode document, string selector) =>
        document.QuerySelector(selector)?.Words ?? throw new InvalidOperationException($"没有 {selector}。");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
