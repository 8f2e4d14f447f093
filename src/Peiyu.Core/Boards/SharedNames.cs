namespace Peiyu.Core.Boards;

/// <summary>Which cases have named what, up to an event; what a case named and took back is kept, it does no harm.</summary>
internal sealed class SharedNames
{
    private readonly Dictionary<string, long[]> _cases;

    private SharedNames(long last, Dictionary<string, long[]> cases) => (LastEvent, _cases) = (last, cases);

    public static SharedNames None { get; } = new(0, []);

    /// <summary>Everything said up to it is in; 0: nothing yet.</summary>
    public long LastEvent { get; }

    /// <summary>All cases that name anything of the kind that others may name too.</summary>
    public IReadOnlyList<long> All => [.. _cases.Values.SelectMany(cases => cases).Distinct()];

    /// <summary>The cases that name one of them.</summary>
    public IReadOnlyList<long> Naming(IEnumerable<string> values) =>
        [.. values.SelectMany(value => _cases.GetValueOrDefault(value, [])).Distinct()];

    public SharedNames And(long last, IEnumerable<(string Value, long Case)> news)
    {
        var cases = new Dictionary<string, long[]>(_cases, StringComparer.Ordinal);
        foreach (var named in news.GroupBy(one => one.Value, one => one.Case))
        {
            cases[named.Key] = [.. cases.GetValueOrDefault(named.Key, []).Union(named)];
        }

        return new(last, cases);
    }
}
