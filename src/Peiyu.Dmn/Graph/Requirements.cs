namespace Peiyu.Dmn.Graph;

/// <summary>The elements whose values an element's logic may read, under the names it uses for them.</summary>
internal sealed class Requirements
{
    private readonly OrderedDictionary<string, GraphElement> _own = [];
    private readonly OrderedDictionary<string, OrderedDictionary<string, GraphElement>> _imported = [];

    internal IEnumerable<GraphElement> All => _own.Values.Concat(_imported.Values.SelectMany(group => group.Values));

    /// <summary>Names that may stand in the logic: of elements, and of imports.</summary>
    internal IEnumerable<string> Names => _own.Keys.Concat(_imported.Keys);

    internal void Add(string? import, GraphElement element)
    {
        if (string.IsNullOrEmpty(import))
        {
            _own[element.Name] = element;
            return;
        }
        if (!_imported.TryGetValue(import, out var group))
            _imported[import] = group = [];
        group[element.Name] = element;
    }

    internal GraphElement? Own(string name) => _own.GetValueOrDefault(name);

    internal IReadOnlyDictionary<string, GraphElement>? Imported(string import) => _imported.GetValueOrDefault(import);
}
