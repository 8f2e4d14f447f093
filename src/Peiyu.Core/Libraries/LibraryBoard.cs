using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Libraries;

/// <summary>The libraries beside a board: who is in, what the rules propose, what was decided; all within the board's scope.</summary>
public sealed class LibraryBoard
{
    private readonly LibraryLog _log;
    private readonly Dictionary<long, EnterpriseLine> _lines;
    private readonly ILookup<Library, LibraryMember> _members;
    private readonly ILookup<Library, LibraryProposal> _proposals;

    internal LibraryBoard(Board board, LibraryLog log, LibraryBook book, IReadOnlyList<LibraryProposal> proposals)
    {
        (Board, _log, Book, Proposals) = (board, log, book, proposals);
        _lines = board.Enterprises.ToDictionary(line => line.Id);
        var libraries = board.Plan.Libraries;
        _members = (
            from line in board.Enterprises
            from place in Enumerable.Range(0, libraries.Count)
            let stay = book.StayOf(libraries[place], line.Id)
            where stay is not null
            select (Library: libraries[place], Member: new LibraryMember(line, stay, line.Libraries[place])))
            .ToLookup(pair => pair.Library, pair => pair.Member);
        _proposals = proposals
            .SelectMany(proposal => libraries.Where(proposal.IsAbout).Select(library => (Library: library, Proposal: proposal)))
            .ToLookup(pair => pair.Library, pair => pair.Proposal);
        Months = LibraryTrend.Of(board.Plan, log, _lines.ContainsKey, LibraryTrend.Days(board.Plan, board.AsOf));
    }

    public Board Board { get; }

    public LibraryBook Book { get; }

    /// <summary>In the order of the register; a move once.</summary>
    public IReadOnlyList<LibraryProposal> Proposals { get; }

    /// <summary>Members at the end of the year before, of each month since, and on the day.</summary>
    public IReadOnlyList<LibraryMonth> Months { get; }

    /// <summary>The last decision that was made when this was worked out.</summary>
    public long Last => _log.Last;

    /// <summary>In the order of the register.</summary>
    public IReadOnlyList<LibraryMember> MembersOf(Library library) => [.. _members[library]];

    public int CountOf(Library library) => Months[^1].Members[PlaceOf(library)];

    /// <summary>How many more members than at the end of that month; fewer where negative.</summary>
    public int ChangeOf(Library library, LibraryMonth since) => CountOf(library) - since.Members[PlaceOf(library)];

    /// <summary>A move stands with both libraries.</summary>
    public IReadOnlyList<LibraryProposal> ProposalsOf(Library library) => [.. _proposals[library]];

    /// <summary>Those about whom the rules can't tell, in the library or not.</summary>
    public IEnumerable<LibraryLine> UnknownOf(Library library) => Board.LinesOf(library).Where(line => line.Status == Status.Unknown);

    /// <summary>Those who are in no library.</summary>
    public bool IsInNone(EnterpriseLine line) => Board.Plan.Libraries.All(library => Book.StayOf(library, line.Id) is null);

    /// <summary>What was decided about a library until the day, the latest first, with those whom it was about.</summary>
    public IReadOnlyList<(LibraryEntry Entry, EnterpriseLine Enterprise)> HistoryOf(Library library) =>
        [.. History(entry => entry.Library == library.Id)];

    /// <summary>What was decided about an enterprise until the day, the latest first.</summary>
    public IReadOnlyList<LibraryEntry> HistoryOf(EnterpriseLine line) =>
        [.. History(entry => entry.EnterpriseId == line.Id).Select(pair => pair.Entry)];

    /// <summary>A decision by its number, with whom it is about; null where there is none within the scope.</summary>
    public (LibraryEntry Entry, EnterpriseLine Enterprise)? Find(long id) =>
        History(entry => entry.Id == id).Cast<(LibraryEntry, EnterpriseLine)?>().FirstOrDefault();

    /// <summary>Its place among the plan's libraries.</summary>
    public int PlaceOf(Library library) => Board.Plan.Libraries.TakeWhile(one => one != library).Count();

    private IEnumerable<(LibraryEntry Entry, EnterpriseLine Enterprise)> History(Func<LibraryEntry, bool> isAsked) => _log.Entries
        .Where(entry => entry.On <= Board.AsOf && isAsked(entry) && _lines.ContainsKey(entry.EnterpriseId))
        .Reverse()
        .Select(entry => (entry, _lines[entry.EnterpriseId]));
}
