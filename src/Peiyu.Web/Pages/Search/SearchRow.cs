namespace Peiyu.Web.Pages.Search;

/// <summary>Something that a search found.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Detail">What tells it from others of the same name; empty where there is nothing.</param>
/// <param name="Href">Its page.</param>
public sealed record SearchRow(string Name, string Detail, string Href);
