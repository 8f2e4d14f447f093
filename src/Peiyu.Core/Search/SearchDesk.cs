using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Search;

/// <summary>Searches everything that somebody may see: enterprises, cases by number, and the plan itself.</summary>
public sealed class SearchDesk(IDbContextFactory<PeiyuDb> databases)
{
    /// <summary>A number is typed to find the one; more than these share its beginning only by chance.</summary>
    public const int MostCases = 20;

    // Shorter ones begin half of all numbers.
    private const int ShortestNumber = 3;

    public async Task<Found> FindAsync(Actor actor, Board board, string? typed, CancellationToken ct)
    {
        var words = SearchText.Words(typed);
        if (words.Count == 0)
        {
            return Found.Nothing;
        }

        var plan = PlanIndex.Of(board.Plan);
        return new(
            words,
            SearchIndex.Of(board).Enterprises(words),
            await CasesAsync(actor, board, words, ct),
            plan.Policies(words),
            plan.Programmes(words),
            plan.Units(words),
            plan.Libraries(words),
            plan.Clauses(words));
    }

    /// <summary>As numbers are written in files: large letters. What people type small is found all the same.</summary>
    private async Task<IReadOnlyList<FoundCase>> CasesAsync(Actor actor, Board board, IReadOnlyList<string> words, CancellationToken ct)
    {
        var kinds = board.Plan.Kinds
            .Where(kind => kind != board.Plan.Register && kind is { Owner: not null, Key.Count: 1 } && actor.May(Acts.Read, kind.Name))
            .ToDictionary(kind => kind.Id, StringComparer.Ordinal);
        if (words is not [{ Length: >= ShortestNumber } small] || kinds.Count == 0 || board.Scope.IsNothing)
        {
            return [];
        }

        var (large, ids) = (small.ToUpperInvariant(), kinds.Keys.ToList());
        await using var db = await databases.CreateDbContextAsync(ct);
        var found = await Within(db, board)
            .Where(entry => ids.Contains(entry.Kind) && (entry.Key!.StartsWith(large) || entry.Key.StartsWith(small)))
            .OrderBy(entry => entry.Key).ThenBy(entry => entry.Id)
            .Take(MostCases)
            .ToListAsync(ct);
        return [.. found
            .Select(entry => (Entry: entry, Enterprise: entry.Owner is { } owner ? board.Find(owner) : null))
            .Where(pair => pair.Enterprise is not null)
            .Select(pair => new FoundCase(kinds[pair.Entry.Kind], pair.Entry.Id, pair.Entry.Key!, pair.Enterprise!))];
    }

    /// <summary>The cases that hang on an enterprise of the board and were not taken back; the database itself leaves out the others.</summary>
    private static IQueryable<CaseEntry> Within(PeiyuDb db, Board board)
    {
        var standing = db.Cases.AsNoTracking().Where(entry => db.CaseEvents.Where(said => said.CaseId == entry.Id)
            .OrderByDescending(said => said.Id).Select(said => said.Fields).FirstOrDefault() != null);
        if (board.Scope.IsCounty)
        {
            var register = board.Plan.Register.Id;
            return standing.Where(entry => standing.Any(owner => owner.Kind == register && owner.Key == entry.Owner));
        }

        // A unit may have thousands: as one parameter, for a database takes only so many.
        var codes = board.Enterprises.Select(line => line.Code).ToList();
        return standing.Where(entry => EF.Parameter(codes).Contains(entry.Owner!));
    }
}
