using Peiyu.Feel.Values;

namespace Peiyu.Feel.Types;

internal sealed record FunctionType(IReadOnlyList<FeelType> Parameters, FeelType Result) : FeelType
{
    internal override bool Accepts(FeelValue value) => value is FeelFunction function
        && (function.Signature?.ConformsTo(this) ?? function.Parameters.Count == Parameters.Count);

    // What a function takes may be wider than asked for, what it gives must be narrower.
    internal override bool ConformsTo(FeelType other) => other == SimpleType.Any
        || (other is FunctionType function
            && function.Parameters.Count == Parameters.Count
            && function.Parameters.Zip(Parameters).All(pair => pair.First.ConformsTo(pair.Second))
            && Result.ConformsTo(function.Result));

    public bool Equals(FunctionType? other) =>
        other is not null && Parameters.SequenceEqual(other.Parameters) && Result == other.Result;

    public override int GetHashCode() => Parameters.Count;

    public override string ToString() => $"function<{string.Join(", ", Parameters)}> -> {Result}";
}
