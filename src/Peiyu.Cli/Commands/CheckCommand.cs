using System.CommandLine;
using Peiyu.Plans.Checking;
using Peiyu.Plans.Checking.Clauses;
using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;

namespace Peiyu.Cli.Commands;

/// <summary>peiyu check: reads a plan, runs its cases, prints how much of the document is executed.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var plan = new Argument<string>("plan") { Description = "计划文件夹，或一个文件的样式，或放样式的文件夹", DefaultValueFactory = _ => PlanFolder.Default };
        var coverage = new Option<bool>("--coverage") { Description = "逐句列出由什么执行、为何不可执行" };
        var command = new Command("check", "核对计划：写法、合计、引用、样例，以及文件每一句由什么执行") { plan, coverage };
        command.SetAction(parsed => Run(parsed.GetValue(plan)!, parsed.GetValue(coverage)));
        return command;
    }

    private static int Run(string folder, bool coverage)
    {
        if (PlanFragments.IsFolderOf(folder))
        {
            return FragmentsCheck.Run(folder);
        }

        if (PlanFolder.Load(folder) is not { } plan)
        {
            return ExitCode.Misused;
        }

        var tests = PlanTests.Run(plan, folder);
        foreach (var problem in tests.Problems)
        {
            Console.Error.WriteLine($"{PlanFolder.FileOf(folder, problem)}:{problem.Place.Line}:{problem.Place.Column} {problem.Message}");
        }

        foreach (var remark in ClauseAnalysis.Of(plan))
        {
            Console.WriteLine($"提示：{remark}");
        }

        foreach (var remark in DecisionChecks.Of(plan))
        {
            Console.WriteLine($"提示：{remark}");
        }

        WriteCoverage(plan, coverage);
        Console.WriteLine(
            $"{plan.Code}：政策 {plan.Policies.Count} 条，任务 {plan.Programmes.Count} 项，培育库 {plan.Libraries.Count} 个；"
            + $"样例 {tests.Tests} 个，门槛 {tests.Thresholds} 处，问题 {tests.Problems.Count} 个。");
        return tests.Problems.Count == 0 ? ExitCode.Done : ExitCode.Refused;
    }

    private static void WriteCoverage(Plan plan, bool sentenceBySentence)
    {
        var sentences = plan.Clauses.SelectMany(clause => clause.Sentences).ToList();
        if (sentenceBySentence)
        {
            foreach (var (clause, sentence) in plan.Clauses.SelectMany(clause => clause.Sentences.Select(sentence => (clause, sentence))))
            {
                Console.WriteLine($"{clause.Id}　{sentence.Text}");
                Console.WriteLine(sentence.NotExecutable is { } why ? $"    不可执行：{why}" : $"    执行：{string.Join("、", sentence.ExecutedBy)}");
            }
        }

        var executed = sentences.Count(sentence => sentence.NotExecutable is null);
        var assumptions = plan.Policies.Sum(policy => policy.Assumptions.Count) + plan.Libraries.Sum(library => library.Assumptions.Count)
            + plan.Programmes.Sum(programme => programme.Assumptions.Count) + plan.Definitions.Sum(definition => definition.Assumptions.Count)
            + plan.Functions.Sum(function => function.Assumptions.Count);
        Console.WriteLine($"全文 {plan.Clauses.Count} 条 {sentences.Count} 句：{executed} 句有执行，{sentences.Count - executed} 句没有可计算的内容（各有理由）；读法 {assumptions} 处。");
    }
}
