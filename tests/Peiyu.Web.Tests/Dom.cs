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

    public static string WordsOf(IParentNode document, string selector) =>
        document.QuerySelector(selector)?.Words ?? throw new InvalidOperationException($"没有 {selector}。");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
