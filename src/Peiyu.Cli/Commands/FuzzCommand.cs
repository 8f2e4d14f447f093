using System.CommandLine;
using System.Diagnostics;
using Peiyu.Cli.Fuzzing;

namespace Peiyu.Cli.Commands;

/// <summary>peiyu fuzz: hostile expressions, table cells and decision models; none may crash, hang or fill the memory.</summary>
internal static class FuzzCommand
{
    private const long Usual = 1_000_000;

    /// <summary>Where plans and models lie in the source; a tool that is elsewhere still has its own beginnings.</summary>
    private static readonly string[] Folders = ["plans", "tests/samples/decisions"];

    public static Command Create()
    {
        var inputs = new Option<long>("--inputs") { Description = "试多少个输入", DefaultValueFactory = _ => Usual };
        var seed = new Option<int?>("--seed") { Description = "随机数的种子，照着再来一次" };
        var minutes = new Option<double?>("--minutes") { Description = "最多多少分钟，到时就停" };
        var command = new Command("fuzz", "拿一百万个恶意的表达式、决策表单元格和决策模型来试：不许崩溃、卡住、耗尽内存；末行是合计") { inputs, seed, minutes };
        command.SetAction(parsed => Run(parsed.GetValue(inputs), parsed.GetValue(seed) ?? Random.Shared.Next(), parsed.GetValue(minutes)));
        return command;
    }

    private static int Run(long inputs, int seed, double? minutes)
    {
        if (inputs <= 0 || minutes is <= 0)
        {
            Console.Error.WriteLine("--inputs、--minutes 要大于零。");
            return ExitCode.Misused;
        }

        var seeds = Seeds();
        Console.WriteLine($"{inputs} 个输入，种子 {seed}，从 {seeds.Expressions.Count} 个表达式和 {seeds.Models.Count} 个模型变出来。");
        var most = minutes is { } given ? TimeSpan.FromMinutes(given) : TimeSpan.MaxValue;
        return Run(new(new FuzzMaker(seeds, seed), inputs, most, Environment.ProcessorCount), seed);
    }

    /// <summary>What inputs are made out of: the plans here, and the conformance kit where it is.</summary>
    public static FuzzSeeds Seeds() =>
        FuzzSeeds.Read(Environment.GetEnvironmentVariable("DMN_TCK") is { Length: > 0 } kit ? [.. Folders, kit] : Folders);

    /// <summary>Runs it and tells what was found; the exit code.</summary>
    public static int Run(FuzzRun run, int seed)
    {
        var watch = Stopwatch.StartNew();
        run.Run(done => Console.Error.WriteLine($"· {done}"));
        foreach (var finding in run.Findings)
        {
            Tell(finding, seed);
        }

        Console.WriteLine($"用了 {watch.Elapsed.TotalSeconds:0} 秒，内存最多 {FuzzRun.PeakMemory / 1_000_000} MB。");
        Console.WriteLine($"{run.Done} inputs, {run.Findings.Count} failed");
        return run.Findings.Count == 0 ? ExitCode.Done : ExitCode.Refused;
    }

    private static void Tell(FuzzFinding finding, int seed)
    {
        // What hangs would hang again while it is made smaller.
        var smallest = finding.What.Contains('秒') || finding.Number < 0 ? finding.Input : FuzzShrinker.Shrink(finding.Input, finding.What);
        Console.WriteLine($"种子 {seed} 的第 {finding.Number} 个（{smallest.Kind}）：{finding.What}");
        Console.WriteLine($"最小的输入：{smallest.Text}");
    }
}
