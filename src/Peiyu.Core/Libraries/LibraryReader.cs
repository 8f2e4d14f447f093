using System.Runtime.CompilerServices;
using Peiyu.Core.Boards;
using Peiyu.Core.Enterprises;

namespace Peiyu.Core.Libraries;

/// <summary>Gives the libraries beside a board, worked out once for each board and each new decision.</summary>
public sealed class LibraryReader(LibraryLedger ledger, EnterpriseReader enterprises)
{
    // So many enterprises are evaluated at a time.
    private const int Portion = 200;

    private readonly ConditionalWeakTable<Board, LibraryBoard> _made = [];

    public async Task<LibraryBoard> OfAsync(Board board, CancellationToken ct)
    {
        var log = await ledger.ReadAsync(ct);
        if (_made.TryGetValue(board, out var made) && made.Last == log.Last)
        {
            return made;
        }

        var book = LibraryBook.Of(log, board.AsOf);
        var because = await BecauseAsync(board, book, ct);
        made = new(board, log, book, LibraryProposals.Of(board, book, because));
        _made.AddOrUpdate(board, made);
        return made;
    }

    /// <summary>What the rules find about those whose proposal was refused: it comes back when that has changed.</summary>
    private async Task<Dictionary<(string Library, long Enterprise), string>> BecauseAsync(Board board, LibraryBook book, CancellationToken ct)
    {
        var refused = book.Refusals.Select(entry => entry.EnterpriseId).ToHashSet();
        var because = new Dictionary<(string, long), string>();
        foreach (var portion in board.Enterprises.Where(line => refused.Contains(line.Id)).Chunk(Portion))
        {
            var files = await enterprises.FindAsync([.. portion.Select(line => line.Code)], board.AsOf, board.Scope, ct);
            foreach (var (file, found) in files.Values.SelectMany(file => file.Memberships.Select(found => (file, found))))
            {
                because[(found.Library.Id, file.Id)] = LibraryRule.TextOf(found);
            }
        }

        return because;
    }
}
