using Peiyu.Plans.Model;

namespace Peiyu.Plans.Loading;

/// <summary>Reads what data can't be right together (contradictions.yaml).</summary>
internal sealed class ContradictionReader(
    IReadOnlyList<Kind> kinds, Kind register, IReadOnlyList<FactDefinition> facts, ExpressionReader expressions)
{
    public ContradictionRule Read(PlanNode node)
    {
        var on = node.Find("on") is { } name
            ? kinds.FirstOrDefault(kind => kind.Name == name.Text) ?? throw name.Bad($"没有“{name.Text}”这种事项。")
            : register;
        var touches = node.Get("touches");
        var names = touches.Items.Select(item => ReadName(on, item)).ToList();
        return new(
            node.GetText("id"),
            node.GetText("say"),
            on,
            expressions.Read(node.Get("if")),
            names.Count > 0 ? names : throw touches.Bad("这里至少要有一项。"),
            node.Place);
    }

    private string ReadName(Kind on, PlanNode node) =>
        on.TryField(node.Text, out _) || register.TryField(node.Text, out _) || facts.Any(fact => fact.Name == node.Text)
            ? node.Text
            : throw node.Bad($"没有“{node.Text}”：它不是{on.Name}的栏、企业的栏或指标。");
}
