using Peiyu.Dmn.Tables;

namespace Peiyu.Dmn.Analysis;

/// <summary>Walks through all regions of inputs that the rows of a table tell apart.</summary>
internal sealed class TableCover(DecisionTable table, IReadOnlyList<Dimension> dimensions)
{
    /// <summary>More regions than any table needs that people can read.</summary>
    private const int MostRegions = 200_000;

    private readonly List<IReadOnlyList<int>> _path = [];

    /// <summary>By column, atom and row: whether the row's cell takes the atom.</summary>
    private readonly List<List<bool[]>> _takes =
        [.. dimensions.Select((dimension, column) => dimension.Atoms.Select(atom =>
            table.Rules.Select(rule => Dimension.Applies(rule.Conditions[column].Node, atom)).ToArray()).ToList())];

    private int _regions;

    internal List<IReadOnlyList<IReadOnlyList<int>>> Gaps { get; } = [];

    /// <summary>Pairs of rows that apply together, each with the first region where they do.</summary>
    internal OrderedDictionary<(TableRule First, TableRule Second), IReadOnlyList<IReadOnlyList<int>>> Overlaps { get; } = [];

    /// <summary>The rows that have a part in some result.</summary>
    internal HashSet<TableRule> Reached { get; } = [];

    /// <summary>False: there are too many regions, and what was found is not all.</summary>
    internal bool Explore() => Explore([.. table.Rules]);

    private bool Explore(List<TableRule> active)
    {
        if (++_regions > MostRegions)
            return false;
        if (active.Count == 0)
        {
            Gaps.Add(Here());
            return true;
        }
        if (_path.Count == dimensions.Count)
        {
            Note(active);
            return true;
        }
        foreach (var (rules, atoms) in Split(active))
        {
            _path.Add(atoms);
            var complete = Explore(rules);
            _path.RemoveAt(_path.Count - 1);
            if (!complete)
                return false;
        }
        return true;
    }

    /// <summary>The next column's atoms, those together to which the same rows apply.</summary>
    private List<(List<TableRule> Rules, List<int> Atoms)> Split(List<TableRule> active)
    {
        var column = _path.Count;
        List<(List<TableRule> Rules, List<int> Atoms)> classes = [];
        foreach (var (index, takes) in _takes[column].Index())
        {
            List<TableRule> rules = [.. active.Where(rule => takes[rule.Number - 1])];
            var same = classes.FindIndex(found => found.Rules.SequenceEqual(rules));
            if (same < 0)
                classes.Add((rules, [index]));
            else
                classes[same].Atoms.Add(index);
        }
        return classes;
    }

    private void Note(List<TableRule> active)
    {
        if (table.Policy.NeedsFirstOnly)
            Reached.Add(active[0]);
        else
            Reached.UnionWith(active);
        for (var i = 0; i < active.Count && table.Policy.OneSettles; i++)
        {
            for (var j = i + 1; j < active.Count; j++)
                Overlaps.TryAdd((active[i], active[j]), Here());
        }
    }

    /// <summary>The region at hand; columns that were not cut any more take in everything.</summary>
    private List<IReadOnlyList<int>> Here() =>
        [.. _path, .. dimensions.Skip(_path.Count).Select(dimension => (IReadOnlyList<int>)[.. Enumerable.Range(0, dimension.Atoms.Count)])];
}
