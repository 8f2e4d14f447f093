using System.Runtime.CompilerServices;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Types;

/// <summary>A type that a model defines elsewhere, perhaps later in its text, perhaps by means of itself.</summary>
internal sealed record NamedType(string Name, Func<FeelType> Definition) : FeelType
{
    private FeelType? _target;

    internal override FeelType Plain => Target.Plain;

    internal override FeelType Unrestricted => new NamedType(Name, () => Target.Unrestricted);

    internal FeelType Target => _target ??= Definition();

    internal override bool Accepts(FeelValue value) =>
        RuntimeHelpers.TryEnsureSufficientExecutionStack() && Target.Accepts(value);

    private protected override bool Conforms(FeelType other) => Target.ConformsTo(other);

    public bool Equals(NamedType? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Name;
}
