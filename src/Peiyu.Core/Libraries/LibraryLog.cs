namespace Peiyu.Core.Libraries;

/// <summary>All decisions that have been made, in the order in which they count: by day, then as they were made.</summary>
public sealed class LibraryLog
{
    private LibraryLog(IReadOnlyList<LibraryEntry> entries, long last) => (Entries, Last) = (entries, last);

    public static LibraryLog Empty { get; } = new([], 0);

    public IReadOnlyList<LibraryEntry> Entries { get; }

    /// <summary>The number of the last decision; 0 where there is none.</summary>
    public long Last { get; }

    public static LibraryLog Of(IEnumerable<LibraryEntry> entries) => Empty.With([.. entries]);

    internal LibraryLog With(IReadOnlyList<LibraryEntry> newer) => newer.Count == 0
        ? this
        : new(
            [.. Entries.Concat(newer).OrderBy(entry => entry.On).ThenBy(entry => entry.Id)],
            Math.Max(Last, newer.Max(entry => entry.Id)));
}
