namespace Peiyu.Web.Pages.Search;

/// <summary>Things of one sort that a search found.</summary>
/// <param name="Id">The group's id on the page.</param>
/// <param name="Word">企业, 政策.</param>
/// <param name="Unit">What they are counted in: 户, 条.</param>
/// <param name="Count">How many were found, those not shown too.</param>
/// <param name="Rows">The best of them.</param>
/// <param name="AllHref">Where all of them stand; null where all are shown.</param>
public sealed record SearchGroup(string Id, string Word, string Unit, int Count, IReadOnlyList<SearchRow> Rows, string? AllHref = null);
