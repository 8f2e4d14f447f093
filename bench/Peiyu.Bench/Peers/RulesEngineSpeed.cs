using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Peiyu.Columns;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;
using Peiyu.TestKit;
using RulesEngine.Models;

namespace Peiyu.Bench.Peers;

/// <summary>The awards that ask one title alone, over about 10,000 titles: in columns beside Microsoft RulesEngine, on one thread.</summary>
internal static partial class RulesEngineSpeed
{
    private const int Enterprises = 2_700;
    private const int Times = 7;

    // Both are compiled while they run, better where they run often.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(1);
    private static readonly DateOnly AsOf = new(2023, 12, 31);

    public static async Task RunAsync()
    {
        var plan = GuanxianPlan.Instance;
        var population = LargeSample.Make(plan, Enterprises);
        var awards = plan with { Policies = [.. plan.Policies.Where(IsOfOneTitle)] };
        var store = ColumnStore.Of(plan, population);
        var titles = population.Cases(awards.Policies[0].On).Select(Row).ToArray();
        var engine = new RulesEngine.RulesEngine([Workflow(awards)]);

        var met = ColumnEvaluator.Evaluate(awards, store, AsOf, 1).Awards.ToDictionary(award => award.Policy.Id, Met);
        var others = await MetAsync(engine, titles);
        Say($"{titles.Length:N0} titles, {met.Count} awards, {met.Values.Sum():N0} met; {met.Count(pair => others.GetValueOrDefault(pair.Key) == pair.Value)} of {met.Count} awards come to the same in RulesEngine");
        var question = new ColumnQuestion(awards, store, AsOf, 1);
        Task Own()
        {
            question.Ask();
            return Task.CompletedTask;
        }

        Task Peer() => MetAsync(engine, titles);
        await RunForAsync(WarmUp, Own);
        await RunForAsync(WarmUp, Peer);
        var (own, peer) = (new List<double>(), new List<double>());
        for (var time = 0; time < Times; time++)
        {
            own.Add(await RunForAsync(Measured, Own));
            peer.Add(await RunForAsync(Measured, Peer));
        }

        own.Sort();
        peer.Sort();
        Say($"  in columns   {own[Times / 2]:0.000} ms ({own[0]:0.000} to {own[^1]:0.000})");
        Say($"  RulesEngine  {peer[Times / 2]:0.0} ms ({peer[0]:0.0} to {peer[^1]:0.0}), {peer[Times / 2] / own[Times / 2]:N0} times as long");
    }

    private static async Task<Dictionary<string, int>> MetAsync(RulesEngine.RulesEngine engine, TitleRow[] titles)
    {
        var met = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var title in titles)
        {
            foreach (var result in await engine.ExecuteAllRulesAsync("awards", new RuleParameter("title", title)))
            {
                if (result.IsSuccess)
                {
                    met[result.Rule.RuleName] = met.GetValueOrDefault(result.Rule.RuleName) + 1;
                }
            }
        }

        return met;
    }

    /// <summary>资质 = "…", recognised, and at most the level is asked.</summary>
    private static bool IsOfOneTitle(Policy policy) => policy.On.Name == "资质" && policy.At is [{ Stage: "认定" }]
        && policy.Where is { } where && Title().IsMatch(where.Feel.Text)
        && (policy.When.Count == 0 || (policy.When is [var condition] && Level().IsMatch(condition.If.Feel.Text)));

    private static Workflow Workflow(Plan plan) => new() { WorkflowName = "awards", Rules = [.. plan.Policies.Select(Rule)] };

    private static Rule Rule(Policy policy)
    {
        var (title, level) = (Title().Match(policy.Where!.Feel.Text).Groups[1].Value, policy.When is [var condition] ? Level().Match(condition.If.Feel.Text).Groups[1].Value : null);
        var expression = $"title.Title == \"{title}\" && title.RecognisedOn >= DateOnly(2023, 1, 1) && title.RecognisedOn <= DateOnly(2023, 12, 31) && (title.RevokedOn == null || title.RevokedOn > DateOnly(2023, 12, 31))";
        return new() { RuleName = policy.Id, RuleExpressionType = RuleExpressionType.LambdaExpression, Expression = level is null ? expression : $"{expression} && title.Level == \"{level}\"" };
    }

    private static TitleRow Row(CaseRecord record) => new(record.Text("资质"), record.Text("级别"), record.Date("认定日期"), record.Date("撤销日期"));

    private static int Met(AwardColumn award) => Enumerable.Range(0, award.Count).Count(entry => award.StatusOf(entry) == Status.Met);

    /// <summary>Again and again for so long; the mean of a run in milliseconds.</summary>
    private static async Task<double> RunForAsync(TimeSpan time, Func<Task> run)
    {
        var watch = Stopwatch.StartNew();
        var runs = 0;
        for (; watch.Elapsed < time; runs++)
        {
            await run();
        }

        return watch.Elapsed.TotalMilliseconds / runs;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex("^\\s*资质 = \"([^\"]+)\"\\s*$")]
    private static partial Regex Title();

    [GeneratedRegex("^\\s*确为\\(级别, \"([^\"]+)\"\\)\\s*$")]
    private static partial Regex Level();
}
