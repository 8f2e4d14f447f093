using System.CommandLine;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Explaining;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tables;

namespace Peiyu.Cli.Commands;

/// <summary>peiyu explain: how one award of one enterprise was worked out, step by step; needs no database.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var plan = new Option<string>("--plan") { Description = "计划文件夹", DefaultValueFactory = _ => PlanFolder.Default };
        var data = new Option<string>("--data") { Description = "数据：一个文件夹（每张表一个 .csv）或一个 .xlsx", Required = true };
        var enterprise = new Option<string>("--enterprise") { Description = "哪一户企业（统一社会信用代码）", Required = true };
        var policy = new Option<string>("--policy") { Description = "哪一条政策的编号，如 hnte-county", Required = true };
        var asOf = new Option<DateOnly?>("--as-of")
        {
            Description = "截至日，如 2023-12-31；不写是计划年的最后一天",
            CustomParser = Day.ParseOptional,
        };
        var format = new Option<string>("--format") { Description = "text 或 json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("explain", "逐步看一条政策对一户企业是怎么算出来的") { plan, data, enterprise, policy, asOf, format };
        command.SetAction(parsed => Run(parsed.GetValue(plan)!, parsed.GetValue(data)!, new(
            parsed.GetValue(enterprise)!, parsed.GetValue(policy)!, parsed.GetValue(asOf), parsed.GetValue(format) == "json")));
        return command;
    }

    private static int Run(string planFolder, string data, Question question)
    {
        if (PlanFolder.Load(planFolder) is not { } plan)
        {
            return ExitCode.Misused;
        }

        if (plan.Policy(question.Policy) is null)
        {
            Console.Error.WriteLine($"计划里没有编号为“{question.Policy}”的政策。");
            return ExitCode.Misused;
        }

        try
        {
            using var source = TableSource.Open(data);
            return Explain(plan, TableIntake.Read(plan, source.Sheets), question);
        }
        catch (TableException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return ExitCode.Misused;
        }
    }

    private static int Explain(Plan plan, ReadTables read, Question question)
    {
        var population = read.ToPopulation(plan);
        if (population.Find(question.Enterprise) is not { } enterprise)
        {
            Console.Error.WriteLine($"数据里没有统一社会信用代码为“{question.Enterprise}”的企业。");
            return ExitCode.Misused;
        }

        List<ExplainedAward> awards =
        [
            .. PlanEvaluator.Entitlements(plan, population, enterprise, question.AsOf ?? plan.LastDay, explained: true)
                .Where(one => one.Policy.Id == question.Policy).Select(ExplainedAward.Of),
        ];
        if (question.IsJson)
        {
            using var output = Console.OpenStandardOutput();
            ExplanationJson.Write(output, awards);
            output.WriteByte((byte)'\n');
            return ExitCode.Done;
        }

        if (awards.Count == 0)
        {
            Console.Out.WriteLine("这一户没有这条政策所看的事项。");
        }

        awards.ForEach(Write);
        return ExitCode.Done;
    }

    private static void Write(ExplainedAward award)
    {
        var one = award.Entitlement;
        Console.Out.WriteLine($"{one.Policy.Name}（{one.Policy.Clause}，{one.Policy.Payer}）{one.Case}：{Words.Of(one.Status)}"
            + (one.Amount is { } amount ? $"，{Amounts.Yuan(amount)}" : "")
            + (award.Nearest is { } nearest ? $"，最近的差距：{nearest}" : ""));
        foreach (var line in StepText.Lines([.. award.Conditions, .. award.Amount], 1))
        {
            Console.Out.WriteLine(line);
        }
    }

    private sealed record Question(string Enterprise, string Policy, DateOnly? AsOf, bool IsJson);
}
