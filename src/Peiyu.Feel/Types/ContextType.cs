using Peiyu.Feel.Values;

namespace Peiyu.Feel.Types;

/// <summary>Contexts that have at least these entries.</summary>
internal sealed record ContextType(IReadOnlyList<KeyValuePair<string, FeelType>> Entries) : FeelType
{
    internal override FeelType Unrestricted => new ContextType(
        [.. Entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.Unrestricted))]);

    internal override bool Accepts(FeelValue value) => value is FeelContext context
        && Entries.All(entry => context.Get(entry.Key) is { } found
            && (found is FeelNull || entry.Value.Accepts(found)));

    private protected override bool Conforms(FeelType other) => other == SimpleType.Any
        || (other is ContextType context && context.Entries.All(wanted => Entries.Any(entry =>
            entry.Key == wanted.Key && entry.Value.ConformsTo(wanted.Value))));

    public bool Equals(ContextType? other) => other is not null && Entries.SequenceEqual(other.Entries);

    public override int GetHashCode() => Entries.Count;

    public override string ToString() =>
        $"context<{string.Join(", ", Entries.Select(entry => $"{entry.Key}: {entry.Value}"))}>";
}
