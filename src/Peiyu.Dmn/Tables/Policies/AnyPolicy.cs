using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Tables.Policies;

/// <summary>Several rules may apply if they give the same.</summary>
internal sealed class AnyPolicy : HitPolicy
{
    internal override bool OneSettles => true;

    internal override FeelValue Result(TableHits hits)
    {
        var first = hits.Value(hits.Rules[0]);
        var other = hits.Rules.Find(rule => FeelValue.FeelEquals(hits.Value(rule), first) != true);
        return other is null
            ? first
            : FeelNull.Because(
                $"决策表“{hits.Table.Label}”适用的各行应给出同样的结果，第 {hits.Rules[0].Number} 行与第 {other.Number} 行不同");
    }
}
