using System.CommandLine;
using Peiyu.Dmn.Conformance;

namespace Peiyu.Cli.Commands;

/// <summary>peiyu dmn: what has to do with decision models of the DMN standard.</summary>
internal static class DmnCommand
{
    public static Command Create() => new("dmn", "决策模型（DMN 标准）：核对一个模型，跑一致性测试集") { DmnCheckCommand.Create(), Kit() };

    private static Command Kit()
    {
        var folder = new Argument<string>("folder") { Description = "测试集的文件夹，或其中一部分，如 …/compliance-level-3" };
        var json = new Option<bool>("--json") { Description = "输出 JSON" };
        var command = new Command("tck", "跑文件夹里的每一个测试文件，按文件夹列出通过和未通过，末行是合计") { folder, json };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, parsed.GetValue(json)));
        return command;
    }

    private static int Run(string folder, bool json)
    {
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine($"没有文件夹“{folder}”。");
            return ExitCode.Misused;
        }

        var results = ConformanceKit.Run(folder).ToList();
        if (results.Count == 0)
        {
            Console.Error.WriteLine($"“{folder}”里没有测试文件：测试集的每个文件夹里有一个 .dmn 模型和几个 .xml 测试。");
            return ExitCode.Misused;
        }

        if (json)
        {
            ConformanceReport.WriteJson(Console.Out, results);
        }
        else
        {
            ConformanceReport.Write(Console.Out, results);
        }

        return results.TrueForAll(result => result.Passed) ? ExitCode.Done : ExitCode.Refused;
    }
}
