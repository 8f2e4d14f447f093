using System.Text.Json;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Intake;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Samples;

/// <summary>The samples' right answers, on both days.</summary>
public sealed class SampleAnswersTests
{
    public static TheoryData<string, string> Populations => new()
    {
        { "small", "2023-06-30" },
        { "small", "2023-12-31" },
        { "medium", "2023-06-30" },
        { "medium", "2023-12-31" },
    };

    [Theory]
    [MemberData(nameof(Populations))]
    public void The_answers_are_the_expected_ones(string sample, string asOf)
    {
        var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Sample(sample), $"expected-{asOf}.json"))).RootElement;

        var actual = JsonDocument.Parse(Evaluate(sample, asOf)).RootElement;

        Equal(expected, actual, "entitlements", "policy", "subject", "case");
        Equal(expected, actual, "libraries", "library", "subject");
        Equal(expected, actual, "targets", "row", "measure", "level", "unit");
        Assert.Equal(expected.GetProperty("fund").GetProperty("pot").GetDecimal(), actual.GetProperty("fund").GetProperty("pot").GetDecimal());
        Assert.Equal(expected.GetProperty("fund").GetProperty("owed").GetDecimal(), actual.GetProperty("fund").GetProperty("owed").GetDecimal());
    }

    [Theory]
    [MemberData(nameof(Populations))]
    public void The_same_input_gives_the_same_bytes(string sample, string asOf) =>
        Assert.Equal(Evaluate(sample, asOf), Evaluate(sample, asOf));

    [Theory]
    [MemberData(nameof(Populations))]
    public void What_is_unknown_says_what_is_missing(string sample, string asOf)
    {
        var actual = JsonDocument.Parse(Evaluate(sample, asOf)).RootElement;

        foreach (var answer in actual.GetProperty("entitlements").EnumerateArray().Concat(actual.GetProperty("libraries").EnumerateArray()))
        {
            Assert.Equal(answer.GetProperty("status").GetString() == "unknown", answer.GetProperty("missing").GetArrayLength() > 0);
        }
    }

    /// <summary>An enterprise asked alone gets what it gets among all the others.</summary>
    [Theory]
    [MemberData(nameof(Populations))]
    public void One_enterprise_alone_is_answered_as_among_all(string sample, string asOf)
    {
        var plan = GuanxianPlan.Instance;
        using var source = TableSource.Open(Repository.Sample(sample));
        var population = TableIntake.Read(plan, source.Sheets).ToPopulation(plan);
        var day = DateOnly.Parse(asOf, null);
        var all = PlanEvaluator.Evaluate(plan, population, day);

        foreach (var enterprise in population.Enterprises)
        {
            var expected = all.Of(enterprise);
            Assert.Equal(expected.Entitlements.Select(Text), PlanEvaluator.Entitlements(plan, population, enterprise, day).Select(Text));
            Assert.Equal(
                expected.Memberships.Select(membership => (membership.Library, membership.Status)),
                PlanEvaluator.Memberships(plan, population, enterprise, day).Select(membership => (membership.Library, membership.Status)));
        }
    }

    private static string Text(Entitlement entitlement) =>
        $"{entitlement.Policy} {entitlement.Subject} {entitlement.Case} {entitlement.Status} {entitlement.Amount} {string.Join(',', entitlement.Missing)}";

    private static byte[] Evaluate(string sample, string asOf)
    {
        var plan = GuanxianPlan.Instance;
        using var source = TableSource.Open(Repository.Sample(sample));
        var read = TableIntake.Read(plan, source.Sheets);
        var output = new MemoryStream();
        AnswerJson.Write(output, PlanEvaluator.Evaluate(plan, read.ToPopulation(plan), DateOnly.Parse(asOf, null)), read.Problems, all: false);
        return output.ToArray();
    }

    /// <summary>The same rows by their key, and in each row the fields that are expected.</summary>
    private static void Equal(JsonElement expected, JsonElement actual, string list, params string[] keys)
    {
        var wanted = Rows(expected.GetProperty(list), keys);
        var got = Rows(actual.GetProperty(list), keys);
        Assert.Equal(wanted.Keys.Order(StringComparer.Ordinal), got.Keys.Order(StringComparer.Ordinal));
        foreach (var (key, row) in wanted)
        {
            foreach (var field in row.EnumerateObject())
            {
                Assert.True(Same(field.Value, got[key].GetProperty(field.Name)), $"{list} {key}: {field.Name} 应为 {field.Value}，实为 {got[key].GetProperty(field.Name)}");
            }
        }
    }

    private static bool Same(JsonElement expected, JsonElement actual) =>
        expected.ValueKind == JsonValueKind.Number && actual.ValueKind == JsonValueKind.Number
            ? expected.GetDecimal() == actual.GetDecimal()
            : expected.ToString() == actual.ToString();

    private static Dictionary<string, JsonElement> Rows(JsonElement list, string[] keys) =>
        list.EnumerateArray().ToDictionary(row => string.Join('|', keys.Select(key => row.GetProperty(key).ToString())));
}
