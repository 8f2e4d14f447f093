using System.Diagnostics;
using MiniExcelLibs;
using Peiyu.Core;
using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Core.Imports;
using Peiyu.Core.Interchange;
using Peiyu.TestKit;

namespace Peiyu.Bench;

/// <summary>
/// An import of 100,000 enterprises with five facts each from one workbook into an empty SQLite file, beside reading the same
/// workbook and doing nothing with it: by our own reader, and by MiniExcel. To be at most three times the reading.
/// </summary>
internal static class ImportSpeed
{
    private const int Enterprises = 100_000;
    private const int Runs = 3;

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("peiyu-bench-").FullName;
        try
        {
            var workbook = Path.Combine(folder, "企业.xlsx");
            LargeWorkbook.Write(workbook, Enterprises);
            var (read, mini, import) = (new List<double>(), new List<double>(), new List<double>());
            for (var run = 0; run <= Runs; run++)
            {
                var times = (Time(() => Read(workbook)), Time(() => ReadWithMiniExcel(workbook)), await ImportAsync(workbook, Path.Combine(folder, $"{run}.db")));
                if (run > 0)
                {
                    read.Add(times.Item1);
                    mini.Add(times.Item2);
                    import.Add(times.Item3);
                }
            }

            var (own, other, whole) = (EvaluateProcess.Median(read), EvaluateProcess.Median(mini), EvaluateProcess.Median(import));
            Console.WriteLine($"import {Enterprises:N0} enterprises, {Enterprises * 5:N0} facts, {new FileInfo(workbook).Length / 1e6:0} MB xlsx ({Runs} runs after one warm-up, medians):");
            Console.WriteLine($"  read by our reader {own:0.0} s; read by MiniExcel {other:0.0} s; import {whole:0.0} s");
            Console.WriteLine($"  import / our reader {whole / own:0.0}; import / MiniExcel {whole / other:0.0}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Time(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalSeconds;
    }

    private static void Read(string workbook)
    {
        using var source = TableSource.Open(workbook);
        var cells = source.Sheets.Sum(sheet => sheet.Rows.Sum(row => row.Cells.Count));
        Expect(cells >= Enterprises * 20);
    }

    private static void ReadWithMiniExcel(string workbook)
    {
        var rows = MiniExcel.GetSheetNames(workbook).Sum(sheet => MiniExcel.Query(workbook, useHeaderRow: true, sheetName: sheet).Count());
        Expect(rows >= Enterprises * 6);
    }

    private static async Task<double> ImportAsync(string workbook, string database)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Peiyu:Database"] = database,
            ["Peiyu:Plan"] = Repository.Plan,
        }).Build();
        await using var services = new ServiceCollection().AddPeiyuCore(configuration).BuildServiceProvider();
        await services.GetRequiredService<DatabaseSetup>().MigrateAsync(CancellationToken.None);
        var watch = Stopwatch.StartNew();
        using var source = TableSource.Open(workbook);
        var report = await services.GetRequiredService<Importer>().ImportAsync(source, "企业.xlsx", Actor.CommandLine, new StepTimer(watch), CancellationToken.None);
        Expect(report.Added == Enterprises * 6);
        return watch.Elapsed.TotalSeconds;
    }

    /// <summary>Says when each step began, so that a slow one can be seen.</summary>
    private sealed class StepTimer(Stopwatch watch) : IProgress<ImportStep>
    {
        public void Report(ImportStep value) => Console.Error.WriteLine($"    {watch.Elapsed.TotalSeconds,5:0.0} s {value.Text}");
    }

    private static void Expect(bool holds)
    {
        if (!holds)
        {
            throw new InvalidOperationException("量的不是该量的东西。");
        }
    }
}
