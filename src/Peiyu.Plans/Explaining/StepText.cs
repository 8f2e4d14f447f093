using Peiyu.Plans.Evaluation;

namespace Peiyu.Plans.Explaining;

/// <summary>Writes steps as indented lines, each with what it came to and, where the rule changes, its place.</summary>
public static class StepText
{
    private const string Indent = "  ";

    public static IEnumerable<string> Lines(IEnumerable<ExplainedStep> steps, int depth = 0) =>
        steps.SelectMany(step => Lines(step, depth, null));

    /// <summary>是, 否 or 未知; null for what is no condition.</summary>
    public static string? Word(ExplainedStep step) => step.Outcome switch
    {
        Status.Met => "是",
        Status.Unmet => "否",
        Status.Unknown => "未知",
        _ => null,
    };

    private static IEnumerable<string> Lines(ExplainedStep step, int depth, ExplainedStep? above)
    {
        var isElsewhere = step.Place is { } place && (place.File, place.Line) != (above?.Place?.File, above?.Place?.Line);
        yield return string.Concat(Enumerable.Repeat(Indent, depth)) + "· " + step.Text
            + (Word(step) is { } word ? $" → {word}" : "")
            + (isElsewhere ? $"〔{step.Place!.File}:{step.Place.Line}〕" : "");
        foreach (var line in step.Steps.SelectMany(below => Lines(below, depth + 1, step.Place is null ? above : step)))
        {
            yield return line;
        }
    }
}
