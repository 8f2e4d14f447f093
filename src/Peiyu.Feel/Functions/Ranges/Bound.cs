using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Ranges;

internal sealed record Bound(FeelValue Value, bool Included)
{
    /// <summary>The order of the values alone.</summary>
    internal int Order(Bound other) => Ordering.Of(Value, other.Value)!.Value;

    internal bool IsAt(Bound other) => Order(other) == 0;

    /// <summary>At the same value, and both take it in.</summary>
    internal bool Touches(Bound other) => IsAt(other) && Included && other.Included;
}
