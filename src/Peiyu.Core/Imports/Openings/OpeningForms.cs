using Peiyu.Core.Flows;
using Peiyu.Core.Register;
using Peiyu.Feel.Values;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Imports.Openings;

/// <summary>A row of a file as the forms of the steps that it asks for.</summary>
/// <param name="Flow">The kind's flow.</param>
/// <param name="Path">The steps, the first of which opens the case.</param>
/// <param name="Row">The row.</param>
/// <param name="Right">What the system fills in by itself (a claim from its right); empty where it fills in nothing.</param>
internal sealed record OpeningForms(Flow Flow, IReadOnlyList<Step> Path, CaseRow Row, IReadOnlyDictionary<string, string?> Right)
{
    /// <summary>Why the row can't be these steps; null where it can.</summary>
    public string? Problem(DateOnly today)
    {
        foreach (var field in Stated.Where(field => Right.TryGetValue(field.Name, out var given) && !IsSame(field, given)))
        {
            return $"“{field.Name}”写的是 {field.Type.Show(Row.Values[field.Index])}，照规则应是 {Right[field.Name] ?? "空的"}；请改对或空着";
        }

        if (Stated.FirstOrDefault(field => !IsWritten(field)) is { } stray)
        {
            return $"“{stray.Name}”要到后面的环节才写，走到“{Path[^1].To}”时还没有；请空着，或把“{Flow.State!.Name}”写成那个环节";
        }

        return Stated.FirstOrDefault(field => Row.Values[field.Index] is FeelDate day && day.Value > today && IsDated(field)) is { } late
            ? $"“{late.Name}”晚于今天；办过的才有日期，请改对或空着"
            : null;
    }

    /// <summary>The form of a step of the path.</summary>
    /// <param name="step">One of them.</param>
    /// <param name="caseId">Null for the first.</param>
    /// <param name="reason">Where the step needs one.</param>
    public StepForm Of(Step step, long? caseId, string reason) => new(
        Flow.Kind.Id,
        caseId,
        step.Id,
        step.Form.Where(field => !Right.ContainsKey(field.Name)).ToDictionary(field => field.Name, Text, StringComparer.Ordinal),
        step.NeedsReason ? reason : "")
    {
        Given = Given(step),
    };

    private IEnumerable<Field> Stated => Flow.Kind.Fields.Where(one => Row.Values[one.Index] is not FeelNull);

    private bool IsWritten(Field field) => field == Flow.State || Flow.Kind.Key.Contains(field) || Right.ContainsKey(field.Name)
        || IsDated(field) || Path.Any(step => step.Form.Contains(field));

    private bool IsDated(Field field) => Path.Any(step => step.Dates == field);

    private bool IsSame(Field field, string? given) =>
        given is not null && field.Type.TryRead(Cell.OfText(given), out var value) && value.Equals(Row.Values[field.Index]);

    private string? Text(Field field) => Row.Values[field.Index] is FeelNull ? null : CaseWords.Write(field, Row.Values);

    /// <summary>What the step would fill in by itself: the number, the day on which it was done elsewhere, the right.</summary>
    private Dictionary<string, string?> Given(Step step)
    {
        var given = step.Opens ? new Dictionary<string, string?>(Right, StringComparer.Ordinal) : [];
        IEnumerable<Field?> own = [.. step.Opens ? Flow.Kind.Key : [], step.AsksDay ? null : step.Dates];
        foreach (var field in own.OfType<Field>().Where(field => Row.Values[field.Index] is not FeelNull))
        {
            given[field.Name] = Text(field);
        }

        return given;
    }
}
