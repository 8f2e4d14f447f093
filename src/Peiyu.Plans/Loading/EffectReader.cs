using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Plans.Loading;

/// <summary>Reads what a step brings about.</summary>
internal sealed class EffectReader(Kind kind, IReadOnlyList<Kind> kinds, ExpressionReader expressions)
{
    private readonly string[] _names = ["notify", "create", "reserve", "commit", "pay", "release", "recover", "bounce", "publish", "assign"];

    public StepEffect Read(PlanNode node)
    {
        var name = _names.FirstOrDefault(name => node.Find(name) is not null)
            ?? throw node.Bad($"这里应为 {string.Join("、", _names)} 之一。");
        var value = node.Get(name);
        StepEffect effect = name switch
        {
            "notify" => new StepEffect.Notify(value.Text, ReadText(node.Get("text"))),
            "create" => ReadCreate(node, value),
            "reserve" => new StepEffect.Reserve(Money(value)),
            "commit" => new StepEffect.Commit(Money(value)),
            "pay" => new StepEffect.Pay(Money(value), FlowReader.Named(kind, node.Get("reference"))),
            "recover" => new StepEffect.Recover(Money(value), node.Find("reference") is { } number ? FlowReader.Named(kind, number) : null),
            "bounce" => new StepEffect.Bounce(Money(value), FlowReader.Named(kind, node.Get("reference"))),
            "publish" => new StepEffect.Publish(value.AsInteger() is var days && days > 0 ? days : throw value.Bad("至少一个工作日。"), Date(node.Get("from")), Date(node.Get("until"))),
            "assign" => new StepEffect.Assign(FlowReader.Named(kind, value)),
            _ => node.FindFlag("release") ? new StepEffect.Release() : throw value.Bad("应为 true。"),
        };
        node.RefuseOtherKeys();
        return effect;
    }

    private StepEffect.Create ReadCreate(PlanNode node, PlanNode name)
    {
        var other = kinds.FirstOrDefault(one => one.Name == name.Text) ?? throw name.Bad($"没有“{name.Text}”这种事项。");
        return new(other, node.Get("fields").Entries.ToDictionary(
            field => other.TryField(field.Key, out _) ? field.Key : throw field.Value.Bad($"{other.Name}没有“{field.Key}”这一栏。"),
            field => expressions.Read(field.Value),
            StringComparer.Ordinal));
    }

    private Field Money(PlanNode node) => FlowReader.Named(kind, node) is { Type.Name: "money" } field
        ? field
        : throw node.Bad($"“{node.Text}”不是金额栏。");

    private Field Date(PlanNode node) => FlowReader.Named(kind, node) is { Type.Name: "date" } field
        ? field
        : throw node.Bad($"“{node.Text}”不是日期栏。");

    private string ReadText(PlanNode node)
    {
        foreach (var name in MessageText.Names(node.Text).Where(name => !kind.TryField(name, out _)))
        {
            throw node.Bad($"{kind.Name}没有“{name}”这一栏，不能写进消息。");
        }

        return node.Text;
    }
}
