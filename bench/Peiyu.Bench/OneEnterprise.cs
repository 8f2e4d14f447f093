using BenchmarkDotNet.Attributes;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Populations;
using Peiyu.TestKit;

namespace Peiyu.Bench;

/// <summary>One enterprise against all policies and libraries, with every finding and reason. To be under a millisecond.</summary>
[MemoryDiagnoser]
[InProcess]
public class OneEnterprise
{
    private static readonly DateOnly AsOf = new(2023, 12, 31);
    private Population _population = null!;
    private Enterprise _busiest = null!;
    private int _next;

    [GlobalSetup]
    public void Read()
    {
        using var source = TableSource.Open(Repository.Sample("medium"));
        _population = TableIntake.Read(GuanxianPlan.Instance, source.Sheets).ToPopulation(GuanxianPlan.Instance);
        _busiest = _population.Enterprises.MaxBy(enterprise => GuanxianPlan.Instance.Kinds.Sum(kind => enterprise.Cases(kind).Count))!;
    }

    /// <summary>The sample's enterprises in turn.</summary>
    [Benchmark(Baseline = true)]
    public int Each() => Explain(_population.Enterprises[_next++ % _population.Enterprises.Count]);

    /// <summary>The one with the most cases.</summary>
    [Benchmark]
    public int WithTheMostCases() => Explain(_busiest);

    private int Explain(Enterprise enterprise) =>
        PlanEvaluator.Entitlements(GuanxianPlan.Instance, _population, enterprise, AsOf).Sum(entitlement => entitlement.Because.Count)
        + PlanEvaluator.Memberships(GuanxianPlan.Instance, _population, enterprise, AsOf).Sum(membership => membership.Because.Count);
}
