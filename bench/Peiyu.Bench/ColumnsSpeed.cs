using System.Diagnostics;
using System.Globalization;
using Peiyu.Columns;
using Peiyu.Columns.Simulation;
using Peiyu.Feel;
using Peiyu.Plans.Drafts;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
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

        var more = WithOrderAndCeiling(plan);
        Say("with an order of all and a joint ceiling, one worker", Median(() => ColumnEvaluator.Evaluate(more, store, AsOf, 1), Times) * 1000, "ms");
        Say("  of the awards one by one", ColumnEvaluator.Evaluate(more, store, AsOf, 1).Awards.Count(award => award.OneByOne is not null), "");
        var known = ColumnEvaluator.Evaluate(plan, store, AsOf, Environment.ProcessorCount);
        var draft = PlanDraft.Of(plan, new Dictionary<string, decimal> { ["hnte-county.amount.0"] = 12, ["q1-growth-top30.when.0.0"] = 0.2m });
        Say("a draft of two awards beside the plan", Median(() => Simulator.Compare(known, ColumnEvaluator.Evaluate(known, draft, Environment.ProcessorCount)), Times) * 1000, "ms");
    }

    /// <summary>What bears on everybody at once: an order of all enterprises, and a joint ceiling over every award of titles.</summary>
    private static Plan WithOrderAndCeiling(Plan plan)
    {
        PlanExpression Rule(string text) => new(FeelExpression.Parse(text), plan.Policies[0].Place);
        var best = new Policy
        {
            Id = "best",
            Name = "营业收入前一万名",
            Clause = "一",
            Payer = "县",
            Beneficiary = "企业",
            Kind = AwardKind.Fixed,
            On = plan.Register,
            At = [],
            Where = null,
            When = [],
            Amount = Rule("if 名次 <= 10 then 500000 else 100000"),
            MatchOf = null,
            Clips = [],
            Subject = plan.Register.Subject,
            Place = plan.Policies[0].Place,
            Rank = new("按营业收入取前一万名", [new(Rule("营业收入"), Descending: true)], null, Rule("10000")),
        };
        var ceiling = new Relation
        {
            Say = "总量控制",
            Clause = "一",
            Rule = RelationRule.AtMost,
            Of = [.. plan.Policies.Where(policy => policy.On.Name == "资质").Select(policy => policy.Id)],
            Per = Rule("1"),
            Order = [Rule("事件日")],
            Limit = Rule("100000000"),
            Place = best.Place,
        };
        return plan with { Policies = [.. plan.Policies, best], Relations = [ceiling] };
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
