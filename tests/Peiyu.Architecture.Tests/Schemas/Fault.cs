using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Peiyu.Architecture.Tests.Schemas;

/// <summary>A mistake that an author could make in a file of the plan.</summary>
/// <param name="File">The file of the plan that it is made in: policies/1-goals.yaml.</param>
/// <param name="Mistake">What is wrong.</param>
/// <param name="Make">Makes it in the file's content.</param>
internal sealed record Fault(string File, string Mistake, Action<JToken> Make)
{
    /// <summary>Where the file lies in the repository.</summary>
    public PlanFile Of => new(File.StartsWith("plans/", StringComparison.Ordinal) ? File : $"plans/guanxian-2023/{File}");

    /// <summary>The schema that must refuse it; for a piece of a plan that of the key that it is in.</summary>
    public string Schema => Of.IsFragment && Mistake.StartsWith("$.", StringComparison.Ordinal)
        ? Mistake[2..].Split('[', '.', ' ')[0]
        : Of.Schema;

    public static Fault Missing(string file, string at, string key) => new(
        file, $"{at} without {key}", root => ((JObject)Find(root, at)).Remove(key));

    public static Fault Unknown(string file, string at, string key) => new(
        file, $"{at} with unknown {key}", root => ((JObject)Find(root, at)).Add(key, "x"));

    /// <summary>A key that has no place beside the others, or a value that the key can't have.</summary>
    public static Fault Wrong(string file, string at, string key, JToken value) => new(
        file, $"{at} with {key} {value.ToString(Formatting.None)}", root => Find(root, at)[key] = value);

    public override string ToString() => $"{File}: {Mistake}";

    private static JToken Find(JToken root, string at) =>
        root.SelectToken(at) ?? throw new InvalidOperationException($"No {at} any more: choose another place.");
}
