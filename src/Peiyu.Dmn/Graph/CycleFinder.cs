namespace Peiyu.Dmn.Graph;

/// <summary>Finds elements that require themselves in the end; without recursion, as chains may be long.</summary>
internal sealed class CycleFinder
{
    private readonly HashSet<GraphElement> _done = [];
    private readonly HashSet<GraphElement> _onPath = [];

    /// <summary>The elements of a circle, in the order in which they require one another; C# null when there is none.</summary>
    internal IReadOnlyList<GraphElement>? Find(IEnumerable<GraphElement> elements) =>
        elements.Select(From).FirstOrDefault(circle => circle is not null);

    private List<GraphElement>? From(GraphElement start)
    {
        List<GraphElement> path = [];
        Stack<IEnumerator<GraphElement>> open = new();
        if (!Enter(start, path, open))
            return null;
        while (open.TryPeek(out var next))
        {
            if (!next.MoveNext())
            {
                open.Pop();
                _done.Add(path[^1]);
                _onPath.Remove(path[^1]);
                path.RemoveAt(path.Count - 1);
            }
            else if (_onPath.Contains(next.Current))
            {
                // A function may well call itself.
                if (next.Current is not Knowledge || next.Current != path[^1])
                    return path[path.IndexOf(next.Current)..];
            }
            else
            {
                Enter(next.Current, path, open);
            }
        }
        return null;
    }

    private bool Enter(GraphElement element, List<GraphElement> path, Stack<IEnumerator<GraphElement>> open)
    {
        if (_done.Contains(element))
            return false;
        path.Add(element);
        _onPath.Add(element);
        open.Push(element.Requirements.All.GetEnumerator());
        return true;
    }
}
