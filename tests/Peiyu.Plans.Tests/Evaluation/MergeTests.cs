using CsCheck;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests.Evaluation;

/// <summary>A population evaluated in parts that are split by enterprise gives what the whole gives.</summary>
public sealed class MergeTests
{
    private static readonly Plan Plan = GuanxianPlan.Instance;

    [Theory]
    [InlineData("2023-06-30")]
    [InlineData("2024-01-15")]
    public void Any_split_gives_what_the_whole_gives(string asOf)
    {
        var day = DateOnly.Parse(asOf, null);
        var whole = PlanEvaluator.Evaluate(Plan, Sample.Medium, day);
        var attainments = whole.Attainments.Select(Text).ToList();
        var entitlements = whole.Entitlements.Select(Text).Order(StringComparer.Ordinal).ToList();

        (from count in Gen.Int[1, 7] from seed in Gen.Int select (count, seed)).Sample(
            split =>
            {
                var parts = Split(split.count, new(split.seed)).Select(part => PlanEvaluator.Evaluate(Plan, part, day)).ToList();
                var merged = Enumerable.Range(0, attainments.Count)
                    .Select(index => Attainment.Merge([.. parts.Select(part => part.Attainments[index])]));
                Assert.Equal(attainments, merged.Select(Text));
                Assert.Equal(entitlements, parts.SelectMany(part => part.Entitlements).Select(Text).Order(StringComparer.Ordinal));
            },
            iter: 6,
            threads: 1);
    }

    [Fact]
    public void Loans_and_the_talents_that_they_name_reach_beyond_one_enterprise() =>
        Assert.Equal(["贷款", "人才"], PlanEvaluator.SharedKinds(Plan).Select(kind => kind.Name));

    [Fact]
    public void Parts_of_different_targets_do_not_merge()
    {
        var attainments = PlanEvaluator.Evaluate(Plan, Sample.Medium, new(2023, 6, 30)).Attainments;

        Assert.Throws<ArgumentException>(() => Attainment.Merge([attainments[0], attainments[^1]]));
    }

    /// <summary>At random, but what reaches beyond one enterprise stays in the first part.</summary>
    private static IEnumerable<Population> Split(int count, Random random)
    {
        var shared = PlanEvaluator.SharedKinds(Plan);
        var parts = Sample.Medium.Enterprises.ToDictionary(
            enterprise => enterprise,
            enterprise => shared.Any(kind => enterprise.Cases(kind).Count > 0) ? 0 : random.Next(count));
        return Enumerable.Range(0, count).Select(part => Sample.Part(enterprise => parts[enterprise] == part, part == 0));
    }

    private static string Text(Attainment attainment) =>
        $"{attainment.Programme.Row} {attainment.Target.Measure} {attainment.Target.Level} {attainment.Unit}: "
        + $"{attainment.Done}/{attainment.Goal} {attainment.Earlier} {attainment.ReachedOn} {attainment.Sum} "
        + $"[{Rows(attainment.Counted)}] [{Rows(attainment.Nearly)}]";

    private static string Rows(IReadOnlyList<CaseRecord> records) =>
        string.Join(',', records.Select(record => record.Order).Order());

    private static string Text(Entitlement entitlement) =>
        $"{entitlement.Policy} {entitlement.Subject} {entitlement.Case} {entitlement.Status} {entitlement.Amount} {string.Join(',', entitlement.Missing)}";
}
