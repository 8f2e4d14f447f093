using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Libraries;

/// <summary>How many were in each library on several days.</summary>
public static class LibraryTrend
{
    private const int MostMonths = 24;

    /// <summary>The end of the year before the plan's, the ends of the months since, and the board's day.</summary>
    public static IReadOnlyList<DateOnly> Days(Plan plan, DateOnly asOf)
    {
        var before = plan.FirstDay.AddDays(-1);
        var ends = Enumerable.Range(1, MostMonths).Select(month => plan.FirstDay.AddMonths(month).AddDays(-1)).Prepend(before);
        return [.. ends.Where(day => day < asOf), asOf];
    }

    /// <param name="plan">Knows the libraries.</param>
    /// <param name="log">All decisions.</param>
    /// <param name="counts">Whether an enterprise is counted, by its number.</param>
    /// <param name="days">In order.</param>
    public static IReadOnlyList<LibraryMonth> Of(Plan plan, LibraryLog log, Func<long, bool> counts, IReadOnlyList<DateOnly> days)
    {
        var members = plan.Libraries.ToDictionary(library => library.Id, _ => new HashSet<long>(), StringComparer.Ordinal);
        var (next, months) = (0, new List<LibraryMonth>());
        foreach (var day in days)
        {
            for (; next < log.Entries.Count && log.Entries[next].On <= day; next++)
            {
                Count(members, log.Entries[next], counts);
            }

            months.Add(new(day, [.. plan.Libraries.Select(library => members[library.Id].Count)]));
        }

        return months;
    }

    private static void Count(Dictionary<string, HashSet<long>> members, LibraryEntry entry, Func<long, bool> counts)
    {
        if (!members.TryGetValue(entry.Library, out var ids) || !counts(entry.EnterpriseId))
        {
            return;
        }

        _ = entry.Verdict switch
        {
            LibraryVerdict.Enter => ids.Add(entry.EnterpriseId),
            LibraryVerdict.Leave => ids.Remove(entry.EnterpriseId),
            _ => false,
        };
    }
}
