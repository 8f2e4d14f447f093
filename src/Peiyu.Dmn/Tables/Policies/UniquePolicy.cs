using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Tables.Policies;

/// <summary>At most one rule may apply.</summary>
internal sealed class UniquePolicy : HitPolicy
{
    internal override bool OneSettles => true;

    internal override FeelValue Result(TableHits hits) => hits.Rules is [var only]
        ? hits.Value(only)
        : FeelNull.Because(
            $"决策表“{hits.Table.Label}”只许一行适用，第 {string.Join('、', hits.Rules.Select(rule => rule.Number))} 行都适用");
}
