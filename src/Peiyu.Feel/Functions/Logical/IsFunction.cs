using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Logical;

/// <summary>The same value in the same form: unlike <c>=</c>, it tells zones apart that mean the same moment.</summary>
internal static class IsFunction
{
    internal static BuiltIn Function { get; } = new(
        "is",
        new Overload(Apply, Parameter.Any("value1").OrNull, Parameter.Any("value2").Optional.OrNull),
        new Overload(Apply, Parameter.Any("value2").OrNull));

    // A value that is left out is null.
    private static FeelBoolean Apply(Arguments arguments) =>
        FeelBoolean.Of(arguments[0].Equals(arguments.Has(1) ? arguments[1] : FeelNull.Literal));
}
