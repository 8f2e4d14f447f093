namespace Peiyu.Core.Exports;

/// <summary>A list as it stands on a page, to be taken along.</summary>
/// <param name="Title">What it is: 企业名单.</param>
/// <param name="AsOf">The day of which it speaks.</param>
/// <param name="Filter">What was chosen, as a sentence; empty where nothing was.</param>
/// <param name="Columns">At least one.</param>
/// <param name="Rows">Values under the columns, as for <see cref="Interchange.WorkbookSheet"/>.</param>
public sealed record ListTable(
    string Title,
    DateOnly AsOf,
    string Filter,
    IReadOnlyList<ListColumn> Columns,
    IEnumerable<IReadOnlyList<object?>> Rows);
