using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Graph;

/// <summary>The required elements of an imported model, read as <c>import.element</c>.</summary>
internal sealed class ImportContext(Session session, IReadOnlyDictionary<string, GraphElement> elements) : FeelContext
{
    public override IEnumerable<KeyValuePair<string, FeelValue>> Entries =>
        elements.Select(entry => KeyValuePair.Create(entry.Key, session.Value(entry.Value)));

    public override FeelValue? Get(string name) =>
        elements.TryGetValue(name, out var element) ? session.Value(element) : null;
}
