using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Imports.Undoing;

namespace Peiyu.Cli.Commands;

/// <summary>peiyu undo: takes back a whole import, as new entries; with --preview says what it would do.</summary>
internal static class UndoCommand
{
    public static Command Create()
    {
        var import = new Argument<long>("第几次") { Description = "peiyu imports 列出的编号" };
        var reason = new Option<string>("--reason") { Description = "为什么撤销", DefaultValueFactory = _ => "" };
        var preview = new Option<bool>("--preview") { Description = "只看会怎样，不撤销" };
        var (plan, database) = (DatabaseArguments.Plan(), DatabaseArguments.Database());
        var command = new Command("undo", "整次撤销一次导入；后来改过的保留，撤销也能再撤销") { import, reason, preview, plan, database };
        command.SetAction((parsed, ct) => CoreHost.RunAsync(
            parsed.GetValue(plan),
            parsed.GetValue(database),
            services => RunAsync(
                services.GetRequiredService<ImportUndo>(), parsed.GetValue(import), parsed.GetValue(preview) ? null : parsed.GetValue(reason), ct),
            ct,
            mustExist: true));
        return command;
    }

    /// <param name="undo">Undoes.</param>
    /// <param name="import">The import.</param>
    /// <param name="reason">Null: only say what it would do.</param>
    /// <param name="ct">Stops it.</param>
    private static async Task<int> RunAsync(ImportUndo undo, long import, string? reason, CancellationToken ct)
    {
        var result = reason is null
            ? await undo.PreviewAsync(Actor.CommandLine, import, ct)
            : await undo.UndoAsync(Actor.CommandLine, import, reason, ct);
        switch (result)
        {
            case UndoResult.Done done:
                Write(done.Report);
                Console.WriteLine(reason is null ? "这是预览，什么都没有改。" : $"已撤销，企业库现在是第 {done.Revision} 版。");
                return ExitCode.Done;
            case UndoResult.Refused refused:
                await Console.Error.WriteLineAsync(refused.Sentence);
                return ExitCode.Refused;
            default:
                await Console.Error.WriteLineAsync($"没有第 {import} 次；用 peiyu imports 看有哪些。");
                return ExitCode.Misused;
        }
    }

    private static void Write(UndoReport report)
    {
        Console.WriteLine($"{(report.IsRedoing ? "恢复" : "撤销")}第 {report.ImportId} 次（{report.Source}）："
            + $"{report.Values} 处改回原来的，{report.TakenBack} 件撤出，{report.Restored} 件回来。");
        if (report.Kept > 0)
        {
            Console.WriteLine($"{report.Kept} 处后来又改过，保留后来的：");
            foreach (var left in report.Left)
            {
                Console.WriteLine($"  {left.Sheet}　{left.Label}　{left.Field}　{left.After}");
            }
        }
    }
}
