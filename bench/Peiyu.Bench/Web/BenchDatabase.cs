using System.Diagnostics;
using Peiyu.Core;
using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Core.Imports;
using Peiyu.Core.Interchange;
using Peiyu.TestKit;

namespace Peiyu.Bench.Web;

/// <summary>A SQLite file with many invented enterprises; made once, for it takes minutes.</summary>
internal static class BenchDatabase
{
    // A file holds about a million rows at most: ten facts each.
    private const int Portion = 100_000;

    public static async Task<string> MakeAsync(string folder, int enterprises)
    {
        var path = Path.Combine(folder, $"{enterprises}.db");
        if (File.Exists(path))
        {
            return path;
        }

        var watch = Stopwatch.StartNew();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Peiyu:Database"] = path + ".new",
            ["Peiyu:Plan"] = Repository.Plan,
        }).Build();
        await using (var services = new ServiceCollection().AddPeiyuCore(configuration).BuildServiceProvider())
        {
            await services.GetRequiredService<DatabaseSetup>().MigrateAsync(CancellationToken.None);
            for (var first = 0; first < enterprises; first += Portion)
            {
                await ImportAsync(services, Path.Combine(folder, $"tables-{enterprises}"), first, Math.Min(first + Portion, enterprises));
                Console.WriteLine($"  {Math.Min(first + Portion, enterprises):N0} enterprises made and imported after {watch.Elapsed.TotalSeconds:0} s");
            }
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Move(path + ".new", path);
        return path;
    }

    private static async Task ImportAsync(ServiceProvider services, string tables, int first, int end)
    {
        LargePopulation.Write(tables, first, end);
        using (var source = TableSource.Open(tables))
        {
            var report = await services.GetRequiredService<Importer>().ImportAsync(source, "演示", Actor.CommandLine, null, CancellationToken.None);
            if (report.Refused.Count > 0)
            {
                throw new InvalidOperationException($"{report.Refused.Count} invented rows were refused, the first: {string.Join("", report.Refused[0].Problems)}");
            }
        }

        Directory.Delete(tables, recursive: true);
    }
}
