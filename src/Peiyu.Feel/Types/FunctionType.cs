using Peiyu.Feel.Values;

namespace Peiyu.Feel.Types;

/// <param name="Parameters">Types of the parameters.</param>
/// <param name="Result">Type of the result; C# null where it is not plain, and then any will do.</param>
internal sealed record FunctionType(IReadOnlyList<FeelType> Parameters, FeelType? Result) : FeelType
{
    internal override bool Accepts(FeelValue value) => value is FeelFunction function
        && (function.Signature?.ConformsTo(this) ?? function.Parameters.Count == Parameters.Count);

    // What a function takes may be wider than asked for, what it gives must be narrower.
    private protected override bool Conforms(FeelType other) => other == SimpleType.Any
        || (other is FunctionType function
            && function.Parameters.Count == Parameters.Count
            && function.Parameters.Zip(Parameters).All(pair => pair.First.ConformsTo(pair.Second))
            && (Result is null || function.Result is null || Result.ConformsTo(function.Result)));

    public bool Equals(FunctionType? other) =>
        other is not null && Parameters.SequenceEqual(other.Parameters) && Result == other.Result;

    public override int GetHashCode() => Parameters.Count;

    public override string ToString() => $"function<{string.Join(", ", Parameters)}> -> {Result}";
}
