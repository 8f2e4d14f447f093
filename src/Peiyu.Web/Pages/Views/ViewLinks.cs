using Microsoft.AspNetCore.Http.Extensions;

namespace Peiyu.Web.Pages.Views;

/// <summary>The addresses of saved views.</summary>
internal static class ViewLinks
{
    public const string Path = "/views";

    extension(Links links)
    {
        /// <summary>All views of the account.</summary>
        public string Views() => links.To(Path);

        /// <summary>Where a list as it is shown gets a name.</summary>
        public string SaveView(string list, IEnumerable<KeyValuePair<string, string?>> query) =>
            links.To(Path, [new("list", list), new("query", QueryOf(query))]);

        /// <summary>A list as it was saved. It stays on this site whatever was kept.</summary>
        public string View(string list, string query) => links.To(list, Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query)
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value)));
    }

    /// <summary>As it is kept: without day and page.</summary>
    public static string QueryOf(IEnumerable<KeyValuePair<string, string?>> query) => new QueryBuilder(query
        .Where(pair => pair is { Key: not (Links.PageKey or Links.AsOfKey), Value.Length: > 0 })
        .Select(pair => KeyValuePair.Create(pair.Key, pair.Value!))).ToQueryString().Value?.TrimStart('?') ?? "";
}
