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
    public static async Task<string> MakeAsync(string folder, int enterprises)
    {
        var path = Path.Combine(folder, $"{enterprises}.db");
        if (File.Exists(path))
        {
            return path;
        }

        var watch = Stopwatch.StartNew();
        var tables = Path.Combine(folder, $"tables-{enterprises}");
        LargePopulation.Write(tables, enterprises);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Peiyu:Database"] = path + ".new",
            ["Peiyu:Plan"] = Repository.Plan,
        }).Build();
        await using (var services = new ServiceCollection().AddPeiyuCore(configuration).BuildServiceProvider())
        {
            await services.GetRequiredService<DatabaseSetup>().MigrateAsync(CancellationToken.None);
            using var source = TableSource.Open(tables);
            var report = await services.GetRequiredService<Importer>().ImportAsync(source, "演示", Actor.CommandLine, null, CancellationToken.None);
            Console.WriteLine($"{enterprises:N0} enterprises made and imported in {watch.Elapsed.TotalSeconds:0} s: {report.Added:N0} rows, {report.Refused.Count} refused");
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(tables, recursive: true);
        File.Move(path + ".new", path);
        return path;
    }
}
