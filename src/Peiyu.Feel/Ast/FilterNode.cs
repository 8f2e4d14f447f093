using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Tracing;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

/// <summary>
/// <c>list[3]</c>, <c>list[-1]</c> or <c>list[condition]</c>. A value that is no list is a list of one.
/// </summary>
internal sealed class FilterNode(Node source, Node filter) : Node
{
    private static readonly TracedVariable Item = new(ItemScope.Item);

    internal Node Source => source;

    internal Node Filter => filter;

    private protected override FeelValue Run(Frame frame)
    {
        var value = source.Evaluate(frame);
        if (value is FeelNull)
            return value;
        var items = (value as FeelList)?.Items ?? [value];
        if (items.Count == 0)
            return filter.Evaluate(frame) is FeelNumber index ? Listing.At(items, index) : FeelList.Empty;
        return Select(items, frame);
    }

    // Whether the filter is an index or a condition shows only in its value, which may depend on the item.
    private FeelValue Select(IReadOnlyList<FeelValue> items, Frame frame)
    {
        List<FeelValue> kept = [];
        foreach (var item in items)
        {
            var taken = frame.Trace?.Begin(Item) ?? -1;
            var result = filter.Evaluate(frame.With(new ItemScope(item)));
            frame.Trace?.End(taken, item);
            if (result is FeelNumber index && ReferenceEquals(item, items[0]))
                return Listing.At(items, index);
            if (result is FeelBoolean { Value: true })
                kept.Add(item);
        }
        return new FeelList(kept);
    }
}
