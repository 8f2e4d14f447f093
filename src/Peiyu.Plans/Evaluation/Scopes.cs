using Peiyu.Feel;
using Peiyu.Feel.Values;

namespace Peiyu.Plans.Evaluation;

/// <summary>Scopes around others.</summary>
internal static class Scopes
{
    /// <summary>One name more, before what is around.</summary>
    public static FeelScope With(string name, FeelValue value, FeelScope around) =>
        FeelScope.Chain(FeelScope.Of(new Dictionary<string, FeelValue> { [name] = value }), around);
}
