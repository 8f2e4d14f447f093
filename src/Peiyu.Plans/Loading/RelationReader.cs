using Peiyu.Plans.Model;

namespace Peiyu.Plans.Loading;

/// <summary>Reads how awards bear on each other (relations.yaml).</summary>
internal sealed class RelationReader(IReadOnlyList<Policy> policies, ExpressionReader expressions)
{
    private static readonly Dictionary<string, RelationRule> Rules = new(StringComparer.Ordinal)
    {
        ["highest"] = RelationRule.Highest,
        ["difference"] = RelationRule.Difference,
        ["at-most"] = RelationRule.AtMost,
    };

    public Relation Read(PlanNode node)
    {
        var rule = node.Get("rule");
        var relation = new Relation
        {
            Say = node.GetText("say"),
            Clause = node.GetText("clause"),
            Rule = Rules.TryGetValue(rule.Text, out var known) ? known : throw rule.Bad($"应为 {string.Join("、", Rules.Keys)} 之一。"),
            Of = [.. node.Get("of").Items.Select(item => Policy(item).Id)],
            Per = expressions.Find(node, "per"),
            Order = [.. node.Find("order")?.Items.Select(expressions.Read) ?? []],
            Limit = expressions.Find(node, "limit"),
            Months = node.Find("months")?.AsInteger(),
            Lifetime = node.Find("over") is { } over && PolicyReader.ReadSpan(over),
            IsShared = node.FindFlag("shared"),
            ShareBy = expressions.Find(node, "share-by"),
            Place = node.Place,
        };
        return Problem(relation) is { } problem ? throw node.Bad(problem) : relation;
    }

    private Policy Policy(PlanNode node) =>
        policies.FirstOrDefault(policy => policy.Id == node.Text) ?? throw node.Bad($"没有“{node.Text}”这条政策。");

    private string? Problem(Relation relation) =>
        relation.Rule == RelationRule.AtMost != relation.Limit is not null ? "at-most 要写 limit，别的不写。"
        : (relation.IsShared || relation.ShareBy is not null) && relation.Rule != RelationRule.AtMost ? "shared、share-by 只用于 at-most。"
        : relation.ShareBy is not null && !relation.IsShared ? "share-by 要和 shared: true 一起写。"
        : relation.Rule != RelationRule.Highest && relation.Order.Count == 0 && !relation.IsShared ? "要写 order：谁在前。"
        : relation.Months is not null && policies.Any(policy => relation.Of.Contains(policy.Id) && policy.At.Count == 0) ? "months 按事件的日期算，政策要有 at。"
        : null;
}
