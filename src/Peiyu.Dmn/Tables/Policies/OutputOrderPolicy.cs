using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Tables.Policies;

/// <summary>What all rules that apply give, in the order of the list of output values.</summary>
internal sealed class OutputOrderPolicy : HitPolicy
{
    internal override FeelValue Result(TableHits hits) => new FeelList([.. ByPriority(hits).Select(hits.Value)]);
}
