using System.Runtime.CompilerServices;
using Peiyu.Core.Boards;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Criteria;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Pipelines;

/// <summary>The way to one title (资质): from 培育入库 to recognition, renewal and the end.</summary>
/// <param name="Flow">How its cases are handled.</param>
/// <param name="Title">The title, as the kind's choices have it.</param>
/// <param name="Targets">The targets that count it, in the plan's order; empty where none does.</param>
public sealed record Pipeline(Flow Flow, string Title, IReadOnlyList<(Programme Programme, Target Target)> Targets)
{
    private static readonly ConditionalWeakTable<Plan, IReadOnlyList<Pipeline>> Known = [];

    public Kind Kind => Flow.Kind;

    /// <summary>The step by which an enterprise comes in.</summary>
    public Step Opening => Flow.StepsFrom(null).First();

    /// <summary>The states in their order, with the end of those that run out.</summary>
    public IEnumerable<string> States => Flow.States.Select(state => state.Name).Append(TitleLine.Ended);

    /// <summary>The programmes that count it, each once.</summary>
    public IEnumerable<Programme> Programmes => Targets.Select(target => target.Programme).Distinct();

    /// <summary>Every title of a plan, those that programmes count first; empty where no kind goes through states by its dates.</summary>
    public static IReadOnlyList<Pipeline> Of(Plan plan) => Known.GetValue(plan, Find);

    public static Pipeline? Of(Plan plan, string title) => Of(plan).FirstOrDefault(one => one.Title == title);

    /// <summary>Those that a programme counts.</summary>
    public static IEnumerable<Pipeline> Of(Plan plan, Programme programme) => Of(plan).Where(one => one.Programmes.Contains(programme));

    /// <summary>How titles are handled; null where the plan has no such flow.</summary>
    public static Flow? FlowOf(Plan plan) => plan.Flows.FirstOrDefault(flow =>
        !flow.IsManaged && flow.Kind is { Owner: not null, Label.Type.Choices.Count: > 0 } && flow.StepsFrom(null).Any());

    /// <summary>The field with a title's level; null where the kind has none.</summary>
    public static Field? LevelOf(Kind kind) => kind.Match.FirstOrDefault(field => field != kind.Owner && field != kind.Label);

    /// <summary>The criteria in force on a day; null where there are none.</summary>
    public CriteriaSet? CriteriaOn(Plan plan, DateOnly day) => plan.Criteria.FirstOrDefault(set => set.Title == Title && set.Version.Covers(day));

    private static IReadOnlyList<Pipeline> Find(Plan plan) => FlowOf(plan) is not { } flow
        ? []
        : [.. flow.Kind.Label.Type.Choices.Select(title => new Pipeline(flow, title, [.. TargetsOf(plan, flow, title)]))
            .OrderBy(one => one.Targets.Count == 0)];

    /// <summary>A target counts the titles that its rule names.</summary>
    private static IEnumerable<(Programme, Target)> TargetsOf(Plan plan, Flow flow, string title) =>
        from programme in plan.Programmes
        from target in programme.Targets
        where target.Measured is Measured.Count { Where: { } rule } count && count.On == flow.Kind
            && rule.Text.Contains($"\"{title}\"", StringComparison.Ordinal)
        select (programme, target);
}
