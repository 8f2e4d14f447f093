using System.Diagnostics;
using System.Globalization;
using Peiyu.Core.Interchange;
using Peiyu.Feel.Tracing;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Explaining;
using Peiyu.Plans.Intake;
using Peiyu.TestKit;

namespace Peiyu.Bench;

/// <summary>
/// All conditions and amounts of the awards over the medium sample, with and without taking down every step, in turn.
/// Traced is to cost at most twice the plain run and at most a few hundred nanoseconds a step.
/// </summary>
internal static class ExplainSpeed
{
    private const int Times = 31;
    private static readonly DateOnly AsOf = new(2023, 12, 31);

    public static void Run()
    {
        var plan = GuanxianPlan.Instance;
        using var source = TableSource.Open(Repository.Sample("medium"));
        var population = TableIntake.Read(plan, source.Sheets).ToPopulation(plan);
        List<Entitlement> Work(bool explained) =>
            [.. population.Enterprises.SelectMany(enterprise => PlanEvaluator.Entitlements(plan, population, enterprise, AsOf, explained))];

        var explanations = Work(explained: true);
        var steps = explanations.Sum(one => one.Findings.Select(finding => finding.Explanation).Append(one.AmountExplanation).Sum(Count));
        List<double> plain = [], traced = [], worded = [];
        for (var time = 0; time < Times; time++)
        {
            plain.Add(Milliseconds(() => Work(explained: false)));
            traced.Add(Milliseconds(() => Work(explained: true)));
            worded.Add(Milliseconds(() => explanations.Select(ExplainedAward.Of).ToList()));
        }

        Say($"{explanations.Count:N0} awards of {population.Enterprises.Count} enterprises, plain", Median(plain), "ms");
        Say("the same, every step taken down", Median(traced), "ms");
        Say("  times the plain run, median of the pairs", Median([.. plain.Zip(traced, (one, other) => other / one)]), "");
        Say("  more for each step", Median([.. plain.Zip(traced, (one, other) => (other - one) * 1_000_000 / steps)]), "ns");
        Say("steps that the trees have", steps, "");
        Say("the trees put in words", Median(worded), "ms");
    }

    private static int Count(Explanation? part) => part is null || !part.IsEvaluated ? 0
        : 1 + (part.IsRepeated ? 0 : part.Operands.Sum(Count) + part.Behind.Sum(Count));

    private static double Milliseconds(Func<object> run)
    {
        var watch = Stopwatch.StartNew();
        GC.KeepAlive(run());
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static void Say(string what, double value, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what,-60} {value,10:0.00} {unit}"));
}
