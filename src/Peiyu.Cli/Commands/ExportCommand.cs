using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Exports;

namespace Peiyu.Cli.Commands;

/// <summary>peiyu export: gives the register back in the interchange form.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var target = new Argument<string>("目标") { Description = "一个 .xlsx，或一个文件夹（每张表一个 .csv）" };
        var (plan, database) = (DatabaseArguments.Plan(), DatabaseArguments.Database());
        var command = new Command("export", "导出全部，格式与导入的相同") { target, plan, database };
        command.SetAction((parsed, ct) => CoreHost.RunAsync(
            parsed.GetValue(plan),
            parsed.GetValue(database),
            services => RunAsync(services.GetRequiredService<Exporter>(), parsed.GetValue(target)!, ct),
            ct,
            mustExist: true));
        return command;
    }

    private static async Task<int> RunAsync(Exporter exporter, string target, CancellationToken ct)
    {
        if (Path.GetExtension(target).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            await WriteWorkbookAsync(exporter, target, ct);
        }
        else if (Path.HasExtension(target))
        {
            await Console.Error.WriteLineAsync($"“{target}”不是 .xlsx，也不像文件夹。");
            return ExitCode.Misused;
        }
        else
        {
            await exporter.WriteFolderAsync(target, ct);
        }

        Console.WriteLine($"已导出到 {target}。");
        return ExitCode.Done;
    }

    /// <summary>Beside the target first, then in its place: a stopped export leaves the old file whole.</summary>
    private static async Task WriteWorkbookAsync(Exporter exporter, string target, CancellationToken ct)
    {
        var temporary = target + ".tmp";
        try
        {
            await using (var file = File.Create(temporary))
            {
                await exporter.WriteWorkbookAsync(file, ct);
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
