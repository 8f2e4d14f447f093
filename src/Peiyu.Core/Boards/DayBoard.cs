using System.Collections.Concurrent;
using Peiyu.Core.Access;

namespace Peiyu.Core.Boards;

/// <summary>The board of a day with the parts that it is made of, and the boards of those who see less.</summary>
internal sealed class DayBoard(Board county, Layout layout, Watermark mark, BoardPart together, IReadOnlyDictionary<(long First, long Last), BoardPart> parts)
{
    // A unit's board is a list of references; an enterprise's is nearly nothing.
    private const int MostScopes = 256;

    private readonly ConcurrentDictionary<Scope, Board> _scoped = new();

    public Board County => county;

    public Layout Layout => layout;

    public Watermark Mark => mark;

    public BoardPart Together => together;

    public IReadOnlyDictionary<(long First, long Last), BoardPart> Parts => parts;

    public Board Within(Scope scope)
    {
        if (_scoped.Count > MostScopes)
        {
            _scoped.Clear();
        }

        return _scoped.GetOrAdd(scope, county.Within);
    }
}
