using System.Text.Json;
using System.Text.Json.Serialization;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Core.Flows;

/// <summary>What a check of a step came to, as it is kept with the step.</summary>
/// <param name="Say">What must hold.</param>
/// <param name="Status">Met, unmet or unknown.</param>
/// <param name="Because">Why, in one sentence.</param>
/// <param name="Name">Which of the system's checks it is; null for a rule of the plan.</param>
public sealed record CheckResult(string Say, Status Status, string Because, string? Name = null)
{
    private static readonly JsonSerializerOptions Form = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public bool IsMet => Status == Status.Met;

    internal static string Write(IReadOnlyList<CheckResult> results) => JsonSerializer.Serialize(results, Form);

    internal static IReadOnlyList<CheckResult> Read(string? json) =>
        json is null ? [] : JsonSerializer.Deserialize<List<CheckResult>>(json, Form) ?? [];
}
