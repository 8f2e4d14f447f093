using Peiyu.Feel.Evaluation;

namespace Peiyu.Feel.Values;

/// <summary>
/// A value of the expression language: immutable, equal by content, and written as FEEL text by <see cref="ToString"/>.
/// A host adds values of its own only by deriving from <see cref="FeelContext"/> or <see cref="FeelFunction"/>.
/// </summary>
public abstract class FeelValue : IEquatable<FeelValue>
{
    private protected FeelValue()
    {
    }

    /// <summary>What this kind of value is called in messages.</summary>
    internal abstract string Kind { get; }

    public static FeelNumber Of(decimal value) => new(value);

    public static FeelText Of(string value) => new(value);

    public static FeelBoolean Of(bool value) => FeelBoolean.Of(value);

    public static FeelDate Of(DateOnly value) => new(value);

    /// <summary>
    /// Equality as FEEL's <c>=</c> understands it: null equals only null, and values of different types
    /// cannot be compared (C# null).
    /// </summary>
    public static bool? FeelEquals(FeelValue a, FeelValue b) => Equality.Of(a, b);

    public bool Equals(FeelValue? other) => other is not null && (ReferenceEquals(this, other) || SameAs(other));

    public sealed override bool Equals(object? obj) => Equals(obj as FeelValue);

    public sealed override int GetHashCode() => Hash();

    public abstract override string ToString();

    private protected abstract bool SameAs(FeelValue other);

    private protected abstract int Hash();
}
