using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Plans.Loading;

/// <summary>Reads the steps of one flow.</summary>
internal sealed class StepReader(Kind kind, IReadOnlyList<Kind> kinds, IReadOnlyList<string> states, ExpressionReader expressions)
{
    public Step Read(PlanNode node)
    {
        var act = node.Get("act");
        var back = Field(node, "back-from");
        var step = new Step
        {
            Id = node.GetText("id"),
            Name = node.GetText("name"),
            Help = node.FindText("help") ?? "",
            From = [.. node.Find("from")?.Items.Select(State) ?? []],
            To = back is null ? State(node.Get("to")) : null,
            BackFrom = back,
            PutsAside = Field(node, "puts-aside"),
            Act = Acts.All.Contains(act.Text) ? act.Text : throw act.Bad($"没有“{act.Text}”这种事；可以写的有：{string.Join("、", Acts.All)}。"),
            Dates = Field(node, "dates"),
            AsksDay = node.FindFlag("asks-day"),
            Asks = Fields(node, "asks"),
            MayAsk = Fields(node, "may-ask"),
            NeedsReason = node.FindFlag("needs-reason"),
            OnlyOnce = node.FindText("only-once"),
            ApartFrom = node.FindTexts("apart-from"),
            Checks = [.. node.Find("checks")?.Items.Select(ReadCheck) ?? []],
            Effects = [.. node.Find("effects")?.Items.Select(new EffectReader(kind, kinds, expressions).Read) ?? []],
            IsOpenToAll = node.FindFlag("open-to-all"),
            IsGrave = node.FindFlag("grave"),
            Place = node.Place,
        };
        node.RefuseOtherKeys();
        return step;
    }

    public string State(PlanNode node) => states.Contains(node.Text)
        ? node.Text
        : throw node.Bad($"没有“{node.Text}”这个环节；states 里有：{string.Join("、", states)}。");

    private Field? Field(PlanNode node, string key) => node.Find(key) is { } field ? FlowReader.Named(kind, field) : null;

    private List<Field> Fields(PlanNode node, string key) => [.. node.Find(key)?.Items.Select(field => FlowReader.Named(kind, field)) ?? []];

    private StepCheck ReadCheck(PlanNode node)
    {
        StepCheck check = node.Find("check") is not { } name ? new StepCheck.Rule(node.GetText("say"), expressions.Read(node.Get("if")))
            : NamedChecks.All.TryGetValue(name.Text, out var say) ? new StepCheck.Named(node.FindText("say") ?? say, name.Text)
            : throw name.Bad($"没有“{name.Text}”这项核对；可以写的有：{string.Join("、", NamedChecks.All.Keys)}。");
        node.RefuseOtherKeys();
        return check;
    }
}
