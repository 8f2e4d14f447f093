using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Libraries;

/// <summary>Who is in which library as of a day, by what officials decided until then; the last word counts.</summary>
public sealed class LibraryBook
{
    private readonly Dictionary<(string Library, long Enterprise), LibraryEntry> _last = [];
    private readonly Dictionary<(string Library, long Enterprise), LibraryEntry> _stays = [];

    private LibraryBook(DateOnly asOf) => AsOf = asOf;

    public DateOnly AsOf { get; }

    /// <summary>The decisions that are the last word and say no to a proposal.</summary>
    public IEnumerable<LibraryEntry> Refusals =>
        _last.Values.Where(entry => entry.Verdict is LibraryVerdict.RefuseEntry or LibraryVerdict.RefuseLeave);

    public static LibraryBook Of(LibraryLog log, DateOnly asOf)
    {
        var book = new LibraryBook(asOf);
        foreach (var entry in log.Entries.TakeWhile(entry => entry.On <= asOf))
        {
            book.Write(entry);
        }

        return book;
    }

    /// <summary>The decision by which an enterprise is in the library; null where it is not.</summary>
    public LibraryEntry? StayOf(Library library, long enterprise) => _stays.GetValueOrDefault((library.Id, enterprise));

    /// <summary>The last decision about an enterprise and a library; null where there is none.</summary>
    public LibraryEntry? LastOf(Library library, long enterprise) => _last.GetValueOrDefault((library.Id, enterprise));

    private void Write(LibraryEntry entry)
    {
        var key = (entry.Library, entry.EnterpriseId);
        _last[key] = entry;
        switch (entry.Verdict)
        {
            case LibraryVerdict.Enter:
                // Said again it stays since the first time.
                _stays.TryAdd(key, entry);
                break;
            case LibraryVerdict.Leave:
                _stays.Remove(key);
                break;
        }
    }
}
