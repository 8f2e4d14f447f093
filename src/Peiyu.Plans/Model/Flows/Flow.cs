using Peiyu.Feel.Values;

namespace Peiyu.Plans.Model.Flows;

/// <summary>
/// How cases of a kind are handled (流程): the states that a case passes through, the steps between them, and the time that they may
/// take. A kind without a flow is only kept.
/// </summary>
public sealed class Flow
{
    /// <summary>The state of a case that has reached none.</summary>
    public const string NotBegun = "未开始";

    public required Kind Kind { get; init; }

    /// <summary>
    /// The field that holds the state: then every field is written by steps alone. Null: the state is the stage that was dated last,
    /// and dates may still be entered and imported.
    /// </summary>
    public Field? State { get; init; }

    /// <summary>In the order of a board's columns.</summary>
    public required IReadOnlyList<FlowState> States { get; init; }

    public required IReadOnlyList<Step> Steps { get; init; }

    public IReadOnlyList<FlowClock> Clocks { get; init; } = [];

    /// <summary>The sheet that reviewers score by; null where none is.</summary>
    public ReviewSheet? Scores { get; init; }

    /// <summary>When people are told that what was given ends; null where nothing ends.</summary>
    public ReminderRule? Reminders { get; init; }

    /// <summary>The letters before the numbers that new cases are given (SL2023-0001); null: whoever opens a case numbers it.</summary>
    public string? NumberPrefix { get; init; }

    public required SourcePlace Place { get; init; }

    /// <summary>Whether only steps write its cases.</summary>
    public bool IsManaged => State is not null;

    public Step? Step(string id) => Steps.FirstOrDefault(step => step.Id == id);

    /// <summary>The state of a case with these values; <see cref="NotBegun"/> where it has reached none.</summary>
    public string StateOf(IReadOnlyList<FeelValue> values) => State is not null
        ? (values[State.Index] as FeelText)?.Value ?? NotBegun
        : States.Where(state => state.ReachedBy is not null && DayOf(values[state.ReachedBy.Index]) is not null)
            .OrderBy(state => DayOf(values[state.ReachedBy!.Index])).LastOrDefault()?.Name ?? NotBegun;

    /// <summary>Whether nothing more happens to a case in that state by itself.</summary>
    public bool IsEnd(string state) => States.FirstOrDefault(one => one.Name == state)?.IsEnd == true;

    /// <summary>Whether a case in that state is as if it had never been.</summary>
    public bool IsWithoutEffect(string state) => States.FirstOrDefault(one => one.Name == state)?.IsWithoutEffect == true;

    /// <summary>The steps that lead on from a state; from none: those that open a case.</summary>
    public IEnumerable<Step> StepsFrom(string? state) =>
        Steps.Where(step => state is null ? step.Opens : step.From.Contains(state));

    // Ordered as text of one form: a stage is a day or a moment.
    private static string? DayOf(FeelValue value) => value switch
    {
        FeelDate date => $"{date.Value:yyyy-MM-dd}",
        FeelNull => null,
        _ => value.ToString(),
    };
}
