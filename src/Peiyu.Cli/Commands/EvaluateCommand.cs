using System.CommandLine;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tables;

namespace Peiyu.Cli.Commands;

/// <summary>peiyu evaluate: the answers of a plan over a folder or workbook; needs no database.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var plan = new Option<string>("--plan") { Description = "计划文件夹", DefaultValueFactory = _ => PlanFolder.Default };
        var data = new Option<string>("--data") { Description = "数据：一个文件夹（每张表一个 .csv）或一个 .xlsx", Required = true };
        var asOf = new Option<DateOnly>("--as-of") { Description = "截至日，如 2023-12-31", Required = true, CustomParser = Day.Parse };
        var json = new Option<bool>("--json") { Description = "输出 JSON" };
        var all = new Option<bool>("--all") { Description = "不符合的也列出来" };
        var enterprise = new Option<string?>("--enterprise") { Description = "只看一户企业（统一社会信用代码）" };
        var explain = new Option<bool>("--explain") { Description = "逐条说明（与 --enterprise 同用）" };
        var strict = new Option<bool>("--strict") { Description = "数据有问题时以 1 退出" };
        var command = new Command("evaluate", "算一遍：谁够条件、给多少、谁在哪个库、各单位完成多少")
        {
            plan, data, asOf, json, all, enterprise, explain, strict,
        };
        command.SetAction(parsed => Run(
            parsed.GetValue(plan)!,
            parsed.GetValue(data)!,
            new(parsed.GetValue(asOf), parsed.GetValue(json), parsed.GetValue(all), parsed.GetValue(enterprise), parsed.GetValue(explain), parsed.GetValue(strict))));
        return command;
    }

    private static int Run(string planFolder, string data, EvaluateOptions options)
    {
        if (options is { Explain: true, Enterprise: null })
        {
            Console.Error.WriteLine("--explain 要和 --enterprise 同用：要说明哪一户？");
            return ExitCode.Misused;
        }

        if (options is { Explain: true, Json: true })
        {
            Console.Error.WriteLine("--explain 和 --json 不能同用：JSON 里已有每一条的 because。");
            return ExitCode.Misused;
        }

        if (PlanFolder.Load(planFolder) is not { } plan)
        {
            return ExitCode.Misused;
        }

        try
        {
            using var source = TableSource.Open(data);
            return Answer(plan, TableIntake.Read(plan, source.Sheets), options);
        }
        catch (TableException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return ExitCode.Misused;
        }
    }

    private static int Answer(Plan plan, ReadTables read, EvaluateOptions options)
    {
        var population = read.ToPopulation(plan);
        var answer = PlanEvaluator.Evaluate(plan, population, options.AsOf);
        if (options.Enterprise is { } code)
        {
            if (population.Find(code) is not { } enterprise)
            {
                Console.Error.WriteLine($"数据里没有统一社会信用代码为“{code}”的企业。");
                return ExitCode.Misused;
            }

            answer = answer.Of(enterprise);
        }

        if (options.Json)
        {
            using var output = Console.OpenStandardOutput();
            AnswerJson.Write(output, answer, read.Problems, options.All);
            output.WriteByte((byte)'\n');
        }
        else if (options.Explain)
        {
            ExplainReport.Write(Console.Out, answer);
        }
        else
        {
            AnswerReport.Write(Console.Out, answer, options.All);
        }

        Report(read.Problems);
        return options.Strict && read.Problems.Count > 0 ? ExitCode.Refused : ExitCode.Done;
    }

    private static void Report(IReadOnlyList<TableProblem> problems)
    {
        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem.Message);
        }
    }

    private sealed record EvaluateOptions(DateOnly AsOf, bool Json, bool All, string? Enterprise, bool Explain, bool Strict);
}
