using System.Runtime.CompilerServices;

namespace Peiyu.Feel.Values;

public sealed class FeelList(IReadOnlyList<FeelValue> items) : FeelValue
{
    public static FeelList Empty { get; } = new([]);

    public IReadOnlyList<FeelValue> Items { get; } = items;

    internal override string Kind => "列表";

    public override string ToString() => Writing.Of(this);

    private protected override bool SameAs(FeelValue other) =>
        other is FeelList list && RuntimeHelpers.TryEnsureSufficientExecutionStack() && list.Items.SequenceEqual(Items);

    // The first items are enough to spread a table, and a deeply nested list stays cheap.
    private protected override int Hash() => Items.Count is 0 || Items[0] is FeelList ? Items.Count
        : HashCode.Combine(Items.Count, Items[0]);
}
