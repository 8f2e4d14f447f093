namespace Peiyu.Web.Pages.Search;

/// <summary>The addresses of the search.</summary>
public static class SearchLinks
{
    public const string Path = "/search";

    public const string SuggestPath = "/search/suggest";

    /// <summary>What is looked for, in an address.</summary>
    public const string QueryKey = "q";

    extension(Links links)
    {
        public string Search(string? typed = null) => links.To(Path, [new(QueryKey, typed)]);
    }
}
