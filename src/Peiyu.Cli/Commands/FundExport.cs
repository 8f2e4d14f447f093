using System.CommandLine;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Exports;
using Peiyu.Core.Fund;
using Peiyu.Core.Fund.Journal;
using Peiyu.Core.Time;

namespace Peiyu.Cli.Commands;

/// <summary>peiyu fund export: every posting, as hledger's journal, as CSV or as a workbook.</summary>
internal static class FundExport
{
    private const string Journal = "hledger";
    private const string Csv = "csv";
    private const string Workbook = "xlsx";

    public static Command Create()
    {
        var target = new Argument<string?>("目标") { Description = "写到哪个文件；不写就写到屏幕（工作簿除外）", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { Description = "hledger（默认）、csv 或 xlsx", DefaultValueFactory = _ => Journal };
        format.AcceptOnlyFromAmong(Journal, Csv, Workbook);
        var (plan, database) = (DatabaseArguments.Plan(), DatabaseArguments.Database());
        var command = new Command("export", "导出总账的每一笔") { target, format, plan, database };
        command.SetAction((parsed, ct) => CoreHost.RunAsync(
            parsed.GetValue(plan),
            parsed.GetValue(database),
            services => RunAsync(services, parsed.GetValue(target), parsed.GetValue(format)!, ct),
            ct,
            mustExist: true));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string? target, string format, CancellationToken ct)
    {
        if (target is null && format == Workbook)
        {
            await Console.Error.WriteLineAsync("工作簿不能写到屏幕上，请写明文件，如 资金明细.xlsx。");
            return ExitCode.Misused;
        }

        var content = new MemoryStream();
        var count = format == Journal ? await WriteJournalAsync(services, content, ct) : await WriteListAsync(services, content, format, ct);
        content.Position = 0;
        if (target is null)
        {
            await using var screen = Console.OpenStandardOutput();
            await content.CopyToAsync(screen, ct);
            return ExitCode.Done;
        }

        await using (var file = File.Create(target))
        {
            await content.CopyToAsync(file, ct);
        }

        Console.WriteLine($"已导出 {count} 笔到 {target}。");
        return ExitCode.Done;
    }

    private static async Task<int> WriteJournalAsync(IServiceProvider services, Stream content, CancellationToken ct)
    {
        await using var writer = new StreamWriter(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        return await services.GetRequiredService<HledgerJournal>().WriteAsync(Actor.CommandLine, writer, ct);
    }

    private static async Task<int> WriteListAsync(IServiceProvider services, Stream content, string format, CancellationToken ct)
    {
        var (rows, count) = await services.GetRequiredService<FundReader>()
            .ListAsync(Actor.CommandLine, PostingQuery.Everything, (1, int.MaxValue), ct);
        var table = FundTables.Postings(rows, "", services.GetRequiredService<TimeProvider>().TodayInChina);
        Action<Stream, ListTable> write = format == Csv ? ListExport.WriteCsv : ListExport.WriteWorkbook;
        write(content, table);
        return count;
    }
}
