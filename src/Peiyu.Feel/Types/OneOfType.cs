using Peiyu.Feel.Values;

namespace Peiyu.Feel.Types;

/// <summary>Any of several types; only built-in functions have such parameters.</summary>
internal sealed record OneOfType(IReadOnlyList<FeelType> Types) : FeelType
{
    internal override bool Accepts(FeelValue value) => Types.Any(type => type.Accepts(value));

    public bool Equals(OneOfType? other) => other is not null && Types.SequenceEqual(other.Types);

    public override int GetHashCode() => Types.Count;

    public override string ToString() => string.Join(" 或 ", Types);
}
