using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

/// <summary>Inside a filter: the entries of the item, and the item itself unless an entry has that name.</summary>
internal sealed class ItemScope(FeelValue item) : FeelScope
{
    internal const string Item = "item";

    public override FeelValue? Find(string name) =>
        (item as FeelContext)?.Get(name) ?? (name == Item ? item : null);
}
