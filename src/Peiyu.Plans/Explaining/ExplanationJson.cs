using System.Text.Encodings.Web;
using System.Text.Json;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Plans.Explaining;

/// <summary>Writes explained awards for other programs: steps with their text, outcome, rule, place and the steps below.</summary>
public static class ExplanationJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, IEnumerable<ExplainedAward> awards)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartArray();
        foreach (var award in awards)
        {
            Write(writer, award);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ExplainedAward award)
    {
        var one = award.Entitlement;
        writer.WriteStartObject();
        writer.WriteString("policy", one.Policy.Id);
        writer.WriteString("subject", one.Subject);
        writer.WriteString("case", one.Case);
        writer.WriteString("status", AnswerJson.Name(one.Status));
        if (one.Amount is { } amount)
        {
            writer.WriteNumber("amount", amount);
        }

        writer.WriteString("nearest", award.Nearest);
        writer.WriteStartArray("missing");
        foreach (var missing in one.Missing)
        {
            writer.WriteStringValue(missing);
        }

        writer.WriteEndArray();
        Write(writer, "conditions", award.Conditions);
        Write(writer, "amountSteps", award.Amount);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<ExplainedStep> steps)
    {
        writer.WriteStartArray(name);
        foreach (var step in steps)
        {
            Write(writer, step);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ExplainedStep step)
    {
        writer.WriteStartObject();
        writer.WriteString("text", step.Text);
        if (step.Outcome is { } outcome)
        {
            writer.WriteString("outcome", AnswerJson.Name(outcome));
        }

        if (step.IsSkipped)
        {
            writer.WriteBoolean("skipped", true);
        }

        if (step.Rule.Length > 0)
        {
            writer.WriteString("rule", step.Rule);
        }

        if (step.Place is { } place)
        {
            writer.WriteString("file", place.File);
            writer.WriteNumber("line", place.Line);
            writer.WriteNumber("column", place.Column);
        }

        Write(writer, "steps", step.Steps);
        writer.WriteEndObject();
    }
}
