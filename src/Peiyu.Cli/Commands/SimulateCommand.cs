using System.CommandLine;
using Peiyu.Columns;
using Peiyu.Columns.Simulation;
using Peiyu.Core.Exports;
using Peiyu.Core.Interchange;
using Peiyu.Core.Simulations;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tables;

namespace Peiyu.Cli.Commands;

/// <summary>peiyu simulate: what another plan would change for the same people; needs no database.</summary>
internal static class SimulateCommand
{
    public static Command Create()
    {
        var plan = new Option<string>("--plan") { Description = "计划文件夹", DefaultValueFactory = _ => PlanFolder.Default };
        var against = new Option<string>("--against") { Description = "改过的计划文件夹", Required = true };
        var data = new Option<string>("--data") { Description = "数据：一个文件夹（每张表一个 .csv）或一个 .xlsx", Required = true };
        var asOf = new Option<DateOnly>("--as-of") { Description = "截至日，如 2023-12-31", Required = true, CustomParser = Day.Parse };
        var changes = new Option<bool>("--changes") { Description = "把每一笔变化列出来，输出 CSV" };
        var command = new Command("simulate", "试算：改了标准，谁多得、谁少得、各方要多出多少") { plan, against, data, asOf, changes };
        command.SetAction(parsed => Run(
            parsed.GetValue(plan)!, parsed.GetValue(against)!, parsed.GetValue(data)!, parsed.GetValue(asOf), parsed.GetValue(changes)));
        return command;
    }

    private static int Run(string planFolder, string againstFolder, string data, DateOnly asOf, bool changes)
    {
        if (PlanFolder.Load(planFolder) is not { } plan || PlanFolder.Load(againstFolder) is not { } against)
        {
            return ExitCode.Misused;
        }

        try
        {
            var result = Simulator.Compare(Answer(plan, data, asOf), Answer(against, data, asOf));
            if (changes)
            {
                using var output = Console.OpenStandardOutput();
                ListExport.WriteCsv(output, SimulationTable.Of(result, asOf, ""));
            }
            else
            {
                SimulationText.Write(Console.Out, result, asOf);
            }

            return ExitCode.Done;
        }
        catch (TableException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return ExitCode.Misused;
        }
    }

    /// <summary>Each plan reads the tables by its own kinds.</summary>
    private static ColumnAnswer Answer(Plan plan, string data, DateOnly asOf)
    {
        using var source = TableSource.Open(data);
        var population = TableIntake.Read(plan, source.Sheets).ToPopulation(plan);
        return ColumnEvaluator.Evaluate(plan, ColumnStore.Of(plan, population), asOf, Environment.ProcessorCount);
    }
}
