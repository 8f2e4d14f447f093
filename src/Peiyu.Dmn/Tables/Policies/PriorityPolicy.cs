using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Tables.Policies;

/// <summary>The rule whose output stands first in the list of output values.</summary>
internal sealed class PriorityPolicy : HitPolicy
{
    internal override FeelValue Result(TableHits hits) => hits.Value(ByPriority(hits).First());
}
