using Peiyu.Feel.Functions.Lists;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Tables.Policies;

/// <summary>One number of what all rules that apply give: their sum, smallest, largest or count.</summary>
internal sealed class AggregatePolicy(FeelFunction aggregate) : HitPolicy
{
    internal static AggregatePolicy Sum { get; } = new(SumFunction.Function);

    internal static AggregatePolicy Smallest { get; } = new(MinFunction.Function);

    internal static AggregatePolicy Largest { get; } = new(MaxFunction.Function);

    internal static AggregatePolicy Count { get; } = new(CountFunction.Function);

    // Nothing is counted as none; it has no sum, no smallest and no largest.
    internal override FeelValue? Nothing => this == Count ? FeelValue.Of(0m) : null;

    internal override FeelValue Result(TableHits hits) =>
        aggregate.Invoke([new FeelList([.. hits.Rules.Select(hits.Value)])]);
}
