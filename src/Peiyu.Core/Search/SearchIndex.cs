using System.Runtime.CompilerServices;
using Peiyu.Core.Boards;

namespace Peiyu.Core.Search;

/// <summary>
/// Finds the enterprises of a board. It is made when somebody first searches and lives as long as the board; what lies outside the
/// board's scope is not in it.
/// </summary>
public sealed class SearchIndex
{
    private static readonly ConditionalWeakTable<Board, SearchIndex> Made = [];

    private readonly IReadOnlyList<EnterpriseLine> _enterprises;
    private readonly Lazy<NameIndex> _names;

    private SearchIndex(Board board)
    {
        _enterprises = board.Enterprises;
        _names = new(() => new(_enterprises.Select(line => (IReadOnlyList<string>)[line.Name, line.Code])));
    }

    public static SearchIndex Of(Board board) => Made.GetValue(board, one => new(one));

    /// <summary>The enterprises with all the words in name, code, pinyin or initials, the best first.</summary>
    public IReadOnlyList<EnterpriseLine> Enterprises(IReadOnlyList<string> words) =>
        [.. _names.Value.Find(words).Select(place => _enterprises[place])];
}
