using System.Runtime.CompilerServices;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Types;

/// <summary>A type as written after <c>instance of</c>, beside a parameter or in a model's item definition.</summary>
internal abstract record FeelType
{
    /// <summary>The type without the name or the restriction that a model gave it.</summary>
    internal virtual FeelType Plain => this;

    /// <summary>The type with every value that its restrictions leave out.</summary>
    internal virtual FeelType Unrestricted => this;

    /// <summary>Whether the value has this type. Null has none.</summary>
    internal abstract bool Accepts(FeelValue value);

    /// <summary>Whether every value of this type also has the other.</summary>
    internal bool ConformsTo(FeelType other) => RuntimeHelpers.TryEnsureSufficientExecutionStack()
        && (Equals(other) || (other is NamedType named ? ConformsTo(named.Target) : Conforms(other)));

    private protected virtual bool Conforms(FeelType other) => other == SimpleType.Any;
}
