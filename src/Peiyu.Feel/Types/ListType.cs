using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Types;

internal sealed record ListType(FeelType Item) : FeelType
{
    internal override FeelType Unrestricted => new ListType(Item.Unrestricted);

    internal override bool Accepts(FeelValue value) =>
        value is FeelList list && Effort.Charged(list.Items).All(item => item is FeelNull || Item.Accepts(item));

    private protected override bool Conforms(FeelType other) =>
        base.Conforms(other) || (other is ListType list && Item.ConformsTo(list.Item));

    public override string ToString() => $"list<{Item}>";
}
