using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;

namespace Peiyu.Core.Imports.Undoing;

/// <summary>
/// Which imports are undone. An undoing is one too and may be undone itself; the import then counts again.
/// </summary>
internal sealed class UndoneImports
{
    private readonly Dictionary<long, long> _undoes;
    private readonly Dictionary<long, long> _undoneBy = [];
    private readonly Dictionary<long, long> _lastTurn = [];

    /// <param name="undoes">For each undoing the import that it takes back.</param>
    public UndoneImports(Dictionary<long, long> undoes)
    {
        _undoes = undoes;
        // The latest first: what undid it comes always after it.
        foreach (var (undoing, undone) in undoes.OrderByDescending(pair => pair.Key))
        {
            if (!_undoneBy.ContainsKey(undoing))
            {
                _undoneBy.TryAdd(undone, undoing);
            }

            _lastTurn.TryAdd(RootOf(undoing), undoing);
        }
    }

    public static async Task<UndoneImports> ReadAsync(PeiyuDb db, CancellationToken ct) => new(await db.Imports
        .Where(import => import.Undoes != null).ToDictionaryAsync(import => import.Id, import => import.Undoes!.Value, ct));

    /// <summary>The undoing that took it back and counts; null where it is not undone.</summary>
    public long? UndoneBy(long import) => _undoneBy.TryGetValue(import, out var undoing) ? undoing : null;

    /// <summary>The last undoing that took the import back or let it count again; null where there was none.</summary>
    public long? LastTurn(long import) => _lastTurn.TryGetValue(import, out var undoing) ? undoing : null;

    /// <summary>Whether what it said counts.</summary>
    public bool Counts(long import) => !_undoneBy.ContainsKey(import);

    /// <summary>The import of which an undoing, or the undoing of one, speaks in the end.</summary>
    public long RootOf(long import)
    {
        while (_undoes.TryGetValue(import, out var undone))
        {
            import = undone;
        }

        return import;
    }

    /// <summary>An undoing says nothing of its own.</summary>
    public bool IsUndoing(long import) => _undoes.ContainsKey(import);

    /// <summary>The same with one more undoing.</summary>
    public UndoneImports With(long undoing, long undone) => new(new(_undoes) { [undoing] = undone });
}
