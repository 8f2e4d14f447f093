using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Imports;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Intake;

namespace Peiyu.Cli.Commands;

/// <summary>peiyu import: brings a workbook or folder into the register; with --preview says what it would do.</summary>
internal static class ImportCommand
{
    private const string Prefix = "待修改-";

    public static Command Create()
    {
        var source = new Argument<string>("文件或文件夹") { Description = "一个 .xlsx，或每张表一个 .csv 的文件夹" };
        var preview = new Option<bool>("--preview") { Description = "只看会怎样，不导入" };
        var refused = new Option<string?>("--refused") { Description = "没有读入的行写到哪个工作簿（默认 待修改-<名称>.xlsx）" };
        var (plan, database) = (DatabaseArguments.Plan(), DatabaseArguments.Database());
        var command = new Command("import", "导入企业、指标、资质等；再导一次不会重复") { source, preview, refused, plan, database };
        command.SetAction((parsed, ct) => CoreHost.RunAsync(
            parsed.GetValue(plan),
            parsed.GetValue(database),
            services => RunAsync(
                services.GetRequiredService<Importer>(), parsed.GetValue(source)!, parsed.GetValue(preview), parsed.GetValue(refused), ct),
            ct));
        return command;
    }

    private static async Task<int> RunAsync(Importer importer, string path, bool preview, string? refusedPath, CancellationToken ct)
    {
        using var source = TableSource.Open(path);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        var progress = new StepPrinter();
        var report = preview
            ? await importer.PreviewAsync(source, name, Actor.CommandLine, progress, ct)
            : await importer.ImportAsync(source, name, Actor.CommandLine, progress, ct);
        ImportReportText.Write(Console.Out, report, preview);
        foreach (var problem in report.Problems)
        {
            await Console.Error.WriteLineAsync(problem.Message);
        }

        if (report.Refused.Count > 0 && (!preview || refusedPath is not null))
        {
            WriteRefused(report.Refused, refusedPath ?? FreePath(name));
        }

        return report.Problems.Any(problem => problem.Refused) ? ExitCode.Refused : ExitCode.Done;
    }

    /// <summary>A name that is free: one that is there may hold what somebody is mending.</summary>
    private static string FreePath(string source)
    {
        var name = Path.GetFileNameWithoutExtension(source);
        var stem = name.StartsWith(Prefix, StringComparison.Ordinal) ? name : Prefix + name;
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => number == 1 ? $"{stem}.xlsx" : $"{stem}-{number}.xlsx")
            .First(path => !File.Exists(path));
    }

    private static void WriteRefused(IReadOnlyList<RefusedRow> refused, string path)
    {
        try
        {
            using var file = File.Create(path);
            RefusedWorkbook.Write(file, refused);
            Console.WriteLine($"没有读入的 {refused.Count} 行写在 {path}，改好后可以直接再导入。");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"没有读入的 {refused.Count} 行写不进 {path}；请用 --refused 换一个能写的地方再导入一次，已导入的不会重复。");
        }
    }

    /// <summary>Says at once what is being done; the framework's own reporter would say it from another thread, out of order.</summary>
    private sealed class StepPrinter : IProgress<ImportStep>
    {
        public void Report(ImportStep value) => Console.Error.WriteLine($"· {value.Text}……");
    }
}
