using Peiyu.Feel.Values;

namespace Peiyu.Feel.Types;

internal sealed record RangeType(FeelType Bound) : FeelType
{
    internal override bool Accepts(FeelValue value) => value is FeelRange range
        && (range.Start is null || Bound.Accepts(range.Start))
        && (range.End is null || Bound.Accepts(range.End));

    private protected override bool Conforms(FeelType other) =>
        base.Conforms(other) || (other is RangeType range && Bound.ConformsTo(range.Bound));

    public override string ToString() => $"range<{Bound}>";
}
