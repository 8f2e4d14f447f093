using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

/// <summary>Nulls among operands: an operation on null is null, for the operands' reasons.</summary>
internal static class Nulls
{
    internal static FeelNull? Among(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelNull a, FeelNull b) => FeelNull.Of(a, b),
        (FeelNull a, _) => a,
        (_, FeelNull b) => b,
        _ => null,
    };

    internal static FeelNull? Among(IEnumerable<FeelValue> values)
    {
        List<FeelNull> nulls = [.. values.OfType<FeelNull>()];
        return nulls.Count == 0 ? null : FeelNull.Of(nulls);
    }

    internal static FeelNull TooDeep { get; } = FeelNull.Because("嵌套过深，无法计算");

    internal static FeelNull OutOfRange(string what) => FeelNull.Because($"{what}的结果超出可表示的范围");
}
