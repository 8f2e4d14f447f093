using Peiyu.Feel.Values;

namespace Peiyu.Feel.Types;

/// <summary>A type as written after <c>instance of</c> or beside a parameter.</summary>
internal abstract record FeelType
{
    /// <summary>Whether the value has this type. Null has none.</summary>
    internal abstract bool Accepts(FeelValue value);

    /// <summary>Whether every value of this type also has the other.</summary>
    internal virtual bool ConformsTo(FeelType other) => other == SimpleType.Any || Equals(other);
}
