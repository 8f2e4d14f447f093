using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Core.Imports;
using Peiyu.Core.Time;

namespace Peiyu.Cli.Commands;

/// <summary>peiyu imports: what went into the register, the latest first.</summary>
internal static class ImportsCommand
{
    public static Command Create()
    {
        var most = new Option<int>("--most") { Description = "最多列多少次（默认 20）", DefaultValueFactory = _ => 20 };
        var (plan, database) = (DatabaseArguments.Plan(), DatabaseArguments.Database());
        var command = new Command("imports", "列出进了企业库的每一次：文件、手工、撤销") { most, plan, database };
        command.SetAction((parsed, ct) => CoreHost.RunAsync(
            parsed.GetValue(plan),
            parsed.GetValue(database),
            services => RunAsync(services.GetRequiredService<ImportLog>(), Math.Max(1, parsed.GetValue(most)), ct),
            ct,
            mustExist: true));
        return command;
    }

    private static async Task<int> RunAsync(ImportLog log, int most, CancellationToken ct)
    {
        var (rows, count) = await log.ListAsync(Actor.CommandLine, ImportFilter.Everything, (1, most), ct);
        var table = new TextTable("第几次", "时间", "怎么来的", "谁", "新增", "修改", "退回", "现在", "内容").Right(0, 4, 5, 6);
        foreach (var (entry, undoneBy) in rows)
        {
            table.Add(
                $"{entry.Id}", $"{entry.At.InChina:yyyy-MM-dd HH:mm}", Word(entry.Kind), entry.By, $"{entry.Added}", $"{entry.Changed}",
                $"{entry.Refused}", undoneBy is { } by ? $"第 {by} 次撤销了" : "算数", entry.Source);
        }

        table.Write(Console.Out);
        if (count > rows.Count)
        {
            Console.WriteLine($"只列最近 {rows.Count} 次，共 {count} 次；用 --most 多列一些。");
        }

        return ExitCode.Done;
    }

    private static string Word(ImportKind kind) => kind switch
    {
        ImportKind.File => "文件",
        ImportKind.Entry => "手工",
        _ => "撤销",
    };
}
