using System.CommandLine;
using Peiyu.Dmn;

namespace Peiyu.Cli.Commands;

/// <summary>peiyu dmn check: reads one model, says what is wrong and what to look at in its tables.</summary>
internal static class DmnCheckCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "决策模型，如 award.dmn" };
        var command = new Command("check", "核对一个决策模型：写法，以及各决策表的空当、重叠和用不上的行") { file };
        command.SetAction(parsed => Run(parsed.GetValue(file)!));
        return command;
    }

    private static int Run(string file)
    {
        try
        {
            var model = DmnModel.Load(file);
            foreach (var problem in model.Problems)
            {
                Console.Error.WriteLine(problem);
            }

            var remarks = model.Remarks();
            foreach (var remark in remarks)
            {
                Console.WriteLine(remark);
            }

            Console.WriteLine($"{model.Name}：决策 {model.Decisions.Count()} 个，问题 {model.Problems.Count} 个，提示 {remarks.Count} 条。");
            return model.Problems.Count == 0 ? ExitCode.Done : ExitCode.Refused;
        }
        catch (DmnException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return ExitCode.Misused;
        }
    }
}
