using System.Text.RegularExpressions;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Evaluation.Criteria;

/// <summary>A value that a rule was held against, in words: 研发费用占比 4.2%.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Shown">With its unit; 未知 where it is not known.</param>
public sealed partial record ReadValue(string Name, string Shown)
{
    /// <summary>What the rule itself compares, each once; where it compares nothing, what it read.</summary>
    public static IReadOnlyList<ReadValue> Of(Plan plan, IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        var compared = all.SelectMany(finding => finding.Readings)
            .Where(reading => !reading.AsksWhetherKnown && NameOf(plan, reading.Comparison.Left) is not null)
            .Select(reading => Make(plan, NameOf(plan, reading.Comparison.Left)!, reading.Left))
            .DistinctBy(value => value.Name).ToList();
        return compared.Count > 0
            ? compared
            : [.. all.SelectMany(finding => finding.Facts).DistinctBy(fact => fact.Name).Select(fact => Of(plan, fact))];
    }

    public static ReadValue Of(Plan plan, FactRead fact) => Make(plan, fact.Name, fact.Value);

    private static ReadValue Make(Plan plan, string name, FeelValue value) =>
        new(name, value is FeelNull ? "未知" : Quantities.Show(plan, name.Split(' ')[0], value));

    /// <summary>A fact, a definition with a unit, or a fact of a period; anything else is a calculation that has no name.</summary>
    private static string? NameOf(Plan plan, string text) =>
        Quantities.UnitOf(plan, text) is not null ? text
        : FactCall().Match(text) is { Success: true } call ? call.Groups["fact"].Value
        : null;

    public override string ToString() => $"{Name} {Shown}";

    [GeneratedRegex("^指标\\(\\s*\"(?<fact>[^\"]+)\"[^()]*\\)$")]
    private static partial Regex FactCall();
}
