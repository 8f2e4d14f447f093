using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Tables.Policies;

/// <summary>What all rules that apply give, in the table's order.</summary>
internal sealed class RuleOrderPolicy : HitPolicy
{
    internal override FeelValue Result(TableHits hits) => new FeelList([.. hits.Rules.Select(hits.Value)]);
}
