using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Plans.Loading;

/// <summary>Reads how cases are handled (flows.yaml).</summary>
internal sealed class FlowReader(IReadOnlyList<Kind> kinds, ExpressionReader expressions)
{
    public Flow Read(PlanNode node)
    {
        var name = node.Get("kind");
        var kind = kinds.FirstOrDefault(one => one.Name == name.Text) ?? throw name.Bad($"没有“{name.Text}”这种事项。");
        var states = node.Get("states").Items.Select(state => ReadState(kind, state)).ToList();
        var steps = new StepReader(kind, kinds, [.. states.Select(state => state.Name)], expressions);
        return new()
        {
            Kind = kind,
            State = node.Find("state") is { } field ? Named(kind, field) : null,
            States = states,
            NumberPrefix = node.FindText("number"),
            Clocks = [.. node.Find("clocks")?.Items.Select(clock => ReadClock(steps, clock)) ?? []],
            Scores = node.Find("scores") is { } scores ? ReadScores(steps, scores) : null,
            Reminders = node.Find("reminders") is { } reminders ? ReadReminders(reminders) : null,
            Steps = [.. node.Get("steps").Items.Select(steps.Read)],
            Place = node.Place,
        };
    }

    public static Field Named(Kind kind, PlanNode node) => kind.TryField(node.Text, out var field)
        ? field
        : throw node.Bad($"{kind.Name}没有“{node.Text}”这一栏。");

    private static FlowState ReadState(Kind kind, PlanNode node)
    {
        var state = new FlowState(
            node.GetText("name"), node.Find("reached-by") is { } field ? Named(kind, field) : null, node.FindFlag("end"), node.FindFlag("without-effect"));
        node.RefuseOtherKeys();
        return state;
    }

    private static FlowClock ReadClock(StepReader steps, PlanNode node)
    {
        if (node.Get("working-days") is var days && days.AsInteger() < 1)
        {
            throw days.Bad("至少一个工作日。");
        }

        var clock = new FlowClock(
            node.GetText("name"), days.AsInteger(), [.. node.Get("while").Items.Select(steps.State)], node.GetText("source"));
        node.RefuseOtherKeys();
        return clock;
    }

    private static ReminderRule ReadReminders(PlanNode node)
    {
        var days = node.Get("days").Items.Select(day => day.AsInteger() is > 0 and var number ? number : throw day.Bad("至少提前一天。")).ToList();
        if (days.Count == 0 || days.Zip(days.Skip(1)).Any(pair => pair.First <= pair.Second))
        {
            throw node.Get("days").Bad("至少写一个，早的在前，如 [180, 90, 30]。");
        }

        var rule = new ReminderRule(days, node.GetText("source"));
        node.RefuseOtherKeys();
        return rule;
    }

    private ReviewSheet ReadScores(StepReader steps, PlanNode node)
    {
        var isOfCriteria = node.FindFlag("judged");
        var sheet = new ReviewSheet(
            steps.State(node.Get("in")),
            node.Get("reviewers").AsInteger() is > 0 and var reviewers ? reviewers : throw node.Get("reviewers").Bad("至少一个人。"),
            isOfCriteria ? [] : [.. node.Get("items").Items.Select(ReadItem)])
        {
            IsOfCriteria = isOfCriteria,
            Pass = isOfCriteria ? null : node.Get("pass").AsNumber(),
            If = isOfCriteria ? null : expressions.Read(node.Get("if")),
        };
        node.RefuseOtherKeys();
        return sheet;
    }

    private static ReviewItem ReadItem(PlanNode node)
    {
        var item = new ReviewItem(node.GetText("name"), 0, node.Get("most").AsNumber());
        node.RefuseOtherKeys();
        return item;
    }
}
