using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Tables.Policies;

internal sealed class FirstPolicy : HitPolicy
{
    internal override bool NeedsFirstOnly => true;

    internal override FeelValue Result(TableHits hits) => hits.Value(hits.Rules[0]);
}
