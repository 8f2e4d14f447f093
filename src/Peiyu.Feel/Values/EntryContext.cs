namespace Peiyu.Feel.Values;

internal sealed class EntryContext : FeelContext
{
    private readonly OrderedDictionary<string, FeelValue> _entries = [];

    internal EntryContext(IEnumerable<KeyValuePair<string, FeelValue>> entries)
    {
        foreach (var (name, value) in entries)
            _entries[name] = value;
    }

    public override IEnumerable<KeyValuePair<string, FeelValue>> Entries => _entries;

    public override FeelValue? Get(string name) => _entries.GetValueOrDefault(name);
}
