namespace Peiyu.Core.Libraries;

/// <summary>How many were in each library at the end of a day.</summary>
/// <param name="Day">The end of a month, of the year before, or the day itself.</param>
/// <param name="Members">One number for each library, in the plan's order.</param>
public sealed record LibraryMonth(DateOnly Day, IReadOnlyList<int> Members);
