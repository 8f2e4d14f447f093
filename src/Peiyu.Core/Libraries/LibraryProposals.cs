using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Libraries;

/// <summary>Finds where the rules and the book differ.</summary>
public static class LibraryProposals
{
    /// <summary>In the order of the register.</summary>
    /// <param name="board">What the rules say of everybody.</param>
    /// <param name="book">Who is in which library.</param>
    /// <param name="because">What the rules find where a proposal was refused, by library and enterprise.</param>
    public static IReadOnlyList<LibraryProposal> Of(
        Board board, LibraryBook book, IReadOnlyDictionary<(string Library, long Enterprise), string> because) =>
        [.. board.Enterprises.SelectMany(line => Of(board.Plan.Libraries, line, book, because))];

    private static IEnumerable<LibraryProposal> Of(
        IReadOnlyList<Library> libraries,
        EnterpriseLine line,
        LibraryBook book,
        IReadOnlyDictionary<(string Library, long Enterprise), string> because)
    {
        List<Library> leaves = [], enters = [];
        for (var i = 0; i < libraries.Count; i++)
        {
            var (library, last) = (libraries[i], book.LastOf(libraries[i], line.Id));
            var proposed = LibraryRule.Propose(
                line.Libraries[i], book.StayOf(library, line.Id) is not null, last, because.GetValueOrDefault((library.Id, line.Id)));
            (proposed switch { LibraryVerdict.Enter => enters, LibraryVerdict.Leave => leaves, _ => null })?.Add(library);
        }

        return Pairs(line, leaves, enters);
    }

    /// <summary>Who leaves one library and enters another moves; each library has a part in one proposal only.</summary>
    private static IEnumerable<LibraryProposal> Pairs(EnterpriseLine line, List<Library> leaves, List<Library> enters)
    {
        for (var i = 0; i < Math.Max(leaves.Count, enters.Count); i++)
        {
            yield return new(line, leaves.ElementAtOrDefault(i), enters.ElementAtOrDefault(i));
        }
    }
}
