using Peiyu.Core.Data;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Register;

/// <summary>A case with everything that was ever said about it.</summary>
internal sealed class TrackedCase
{
    private readonly KnownCase _known;
    private readonly List<CaseEvent> _events = [];

    public TrackedCase(Kind kind, CaseEntry entry) => (Entry, _known) = (entry, new(kind, entry.Id, entry.Ordinal, entry.Key));

    public CaseEntry Entry { get; }

    public Kind Kind => _known.Kind;

    public IReadOnlyList<CaseEvent> Events => _events;

    public long LastEvent => _events.Count == 0 ? 0 : _events[^1].Id;

    public bool IsGone => _events.Count == 0 || _known.IsGone;

    public FeelValue[] Values => _known.Stored.Values;

    public string Label => CaseWords.Label(Kind, Values);

    public void Hear(CaseEvent said)
    {
        _events.Add(said);
        _known.Hear(said.Fields);
    }
}
