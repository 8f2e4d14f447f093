using System.Diagnostics;
using System.Globalization;
using Peiyu.Columns;
using Peiyu.Columns.Simulation;
using Peiyu.Plans.Drafts;
using Peiyu.Plans.Evaluation;
using Peiyu.TestKit;

namespace Peiyu.Bench;

/// <summary>All awards of a population in columns beside the same one by one, and a draft of the plan beside the plan.</summary>
internal static class ColumnsSpeed
{
    private const int Enterprises = 100_000;
    private const int Few = 3_000;
    private const int Times = 7;
    private static readonly int[] Workers = [1, 2];
    private static readonly DateOnly AsOf = new(2023, 12, 31);

    public static void Run()
    {
        var plan = GuanxianPlan.Instance;
        var awards = plan with { Libraries = [], Programmes = [] };
        var few = LargeSample.Make(plan, Few);
        var oneByOne = Median(() => PlanEvaluator.Evaluate(awards, few, AsOf), 3) / few.Enterprises.Count;
        var store = ColumnStore.Of(plan, LargeSample.Make(plan, Enterprises));
        var first = Median(() => ColumnEvaluator.Evaluate(plan, store, AsOf, Environment.ProcessorCount), 1);
        Say("one by one, each enterprise", oneByOne * 1_000_000, "µs");
        Say($"{Enterprises:N0} in columns, the first time (columns are made)", first * 1000, "ms");
        foreach (var workers in Workers)
        {
            var all = Median(() => ColumnEvaluator.Evaluate(plan, store, AsOf, workers), Times);
            Say($"{Enterprises:N0} in columns, {workers} worker(s)", all * 1000, "ms");
            Say("  times as fast as one by one", oneByOne * Enterprises / all, "");
        }

        var known = ColumnEvaluator.Evaluate(plan, store, AsOf, Environment.ProcessorCount);
        var draft = PlanDraft.Of(plan, new Dictionary<string, decimal> { ["hnte-county.amount.0"] = 12, ["q1-growth-top30.when.0.0"] = 0.2m });
        Say("a draft of two awards beside the plan", Median(() => Simulator.Compare(known, ColumnEvaluator.Evaluate(known, draft, Environment.ProcessorCount)), Times) * 1000, "ms");
    }

    private static void Say(string what, double value, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what,-60} {value,10:0.0} {unit}"));

    private static double Median(Func<object> run, int times) => Enumerable.Range(0, times).Select(_ =>
    {
        var watch = Stopwatch.StartNew();
        run();
        return watch.Elapsed.TotalSeconds;
    }).Order().ElementAt(times / 2);
}
