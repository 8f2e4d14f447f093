using Peiyu.Plans.Model;

namespace Peiyu.Plans.Loading;

/// <summary>Reads the parts of a policy that say in which order, to whom, when and how much of it is paid and paid back.</summary>
internal sealed class AwardPartReader(ExpressionReader expressions)
{
    public static Validity Validity(PlanNode node)
    {
        var validity = new Validity(node.Find("from")?.AsDate(), node.Find("to")?.AsDate());
        node.RefuseOtherKeys();
        return validity.From > validity.To ? throw node.Bad("from 晚于 to。") : validity;
    }

    public Ranking Ranking(PlanNode node)
    {
        var ranking = new Ranking(
            node.GetText("say"), List(node, "by", key => new RankKey(expressions.Read(key.Get("value")), key.FindFlag("descending"))),
            expressions.Find(node, "among"), expressions.Find(node, "most"));
        node.RefuseOtherKeys();
        return ranking;
    }

    public IReadOnlyList<Share> Shares(PlanNode policy) =>
        List(policy, "shares", node => new Share(node.GetText("to"), expressions.Read(node.Get("part"))));

    public IReadOnlyList<Instalment> Instalments(PlanNode policy) => List(policy, "instalments", node => new Instalment(
        node.GetText("say"), expressions.Read(node.Get("sum")), expressions.Find(node, "on"), expressions.Find(node, "if")));

    public IReadOnlyList<ClawBack> ClawBacks(PlanNode policy) => List(policy, "claw-backs", node => new ClawBack(
        node.GetText("say"), expressions.Read(node.Get("if")), expressions.Read(node.Get("sum"))));

    private static List<T> List<T>(PlanNode parent, string key, Func<PlanNode, T> read)
    {
        var result = new List<T>();
        foreach (var node in parent.Find(key)?.Items ?? [])
        {
            result.Add(read(node));
            node.RefuseOtherKeys();
        }

        return result;
    }
}
