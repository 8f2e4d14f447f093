namespace Peiyu.Dmn.Analysis;

/// <summary>Puts a region of inputs in words.</summary>
internal static class RegionText
{
    /// <summary>从业人员 &gt; 10 且 &lt; 20，级别 为 "省级"；columns in which everything is meant are left out.</summary>
    internal static string Of(IReadOnlyList<Dimension> dimensions, IReadOnlyList<IReadOnlyList<int>> region)
    {
        var parts = dimensions.Zip(region)
            .Where(part => part.Second.Count < part.First.Atoms.Count)
            .Select(part => $"{part.First.Label} {Of(part.First, part.Second)}")
            .ToList();
        return parts.Count == 0 ? "任何输入" : string.Join("，", parts);
    }

    private static string Of(Dimension dimension, IReadOnlyList<int> atoms) => dimension.IsOrdered
        ? string.Join(" 或 ", Runs(atoms).Select(run => Run(dimension.Atoms[run.First], dimension.Atoms[run.Last])))
        : "为 " + string.Join(" 或 ", atoms.Select(index => dimension.Atoms[index]).Select(atom => atom.IsPoint ? $"{atom.Sample}" : "其他"));

    private static IEnumerable<(int First, int Last)> Runs(IReadOnlyList<int> atoms)
    {
        for (var start = 0; start < atoms.Count;)
        {
            var end = start;
            while (end + 1 < atoms.Count && atoms[end + 1] == atoms[end] + 1)
                end++;
            yield return (atoms[start], atoms[end]);
            start = end + 1;
        }
    }

    private static string Run(Atom first, Atom last)
    {
        if (first == last && first.IsPoint)
            return $"为 {first.Sample}";
        var low = first.Low is { } from ? $"{(first.IsPoint ? "≥" : ">")} {from}" : "";
        var high = last.High is { } to ? $"{(last.IsPoint ? "≤" : "<")} {to}" : "";
        return low.Length > 0 && high.Length > 0 ? $"{low} 且 {high}" : low + high;
    }
}
