using System.Diagnostics;
using System.Globalization;
using Peiyu.TestKit;

namespace Peiyu.Bench.Web;

/// <summary>
/// The pages as the leader of a county asks for them, beside a Razor page that gives the same bytes and does nothing, on the same
/// host in the same run: with a thousand enterprises, with a hundred thousand, and on demand with a million.
/// </summary>
internal static class WebSpeed
{
    private const int Seconds = 4;
    private const int Pairs = 5;
    private const string BareUrl = "http://127.0.0.1:5192";

    /// <param name="sizes">How many enterprises.</param>
    public static async Task RunAsync(IReadOnlyList<int> sizes)
    {
        var folder = Path.Combine(Repository.Root, "artifacts", "bench");
        Directory.CreateDirectory(folder);
        foreach (var size in sizes)
        {
            var database = await BenchDatabase.MakeAsync(folder, size);
            await using var site = await BenchSite.StartAsync(database);
            Console.WriteLine($"{size:N0} enterprises: first answer {site.FirstAnswer:0.00} s after the start, first 总览 {site.FirstBoard:0.0} s, memory then {site.Megabytes:0} MB");
            await MeasureAsync(site, Path.Combine(folder, $"bodies-{size}"));
            Console.WriteLine($"  memory after the load {site.Megabytes:0} MB");
        }
    }

    private static async Task MeasureAsync(BenchSite site, string folder)
    {
        Directory.CreateDirectory(folder);
        var pages = await site.PagesAsync();
        foreach (var (name, paths) in pages)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name + ".html"), await site.BodyAsync(paths[0]));
        }

        using var bare = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["bare", BareUrl, folder]))!;
        try
        {
            await BenchSite.UntilAnsweredAsync($"{BareUrl}/bare/{pages[0].Name}");
            foreach (var (name, paths) in pages)
            {
                Compare(site, name, paths, new FileInfo(Path.Combine(folder, name + ".html")).Length);
            }
        }
        finally
        {
            bare.Kill();
        }
    }

    /// <summary>Ours and the peer's in turn after a warm-up, so that a machine that slows down slows both: the median of the ratios.</summary>
    private static void Compare(BenchSite site, string name, IReadOnlyList<string> paths, long bytes)
    {
        var pairs = Enumerable.Range(0, Pairs + 1)
            .Select(_ => (Ours: Load.Measure(site.Url, paths, site.Cookie, Seconds), Bare: Load.Measure(BareUrl, [$"/bare/{name}"], "", Seconds)))
            .Skip(1)
            .OrderBy(pair => pair.Ours.PerSecond / pair.Bare.PerSecond)
            .ToList();
        double Ratio(int place) => pairs[place].Ours.PerSecond / pairs[place].Bare.PerSecond;
        var (ours, bare) = pairs[Pairs / 2];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {name,-12} {bytes / 1024.0,6:0} kB  {paths.Count,4} addresses  {ours.PerSecond,7:0} /s  p99 {pairs.Select(pair => pair.Ours.P99).Order().ElementAt(Pairs / 2),6:0.0} ms  bare {bare.PerSecond,7:0} /s  {Ratio(Pairs / 2),5:0.00} of it ({Ratio(0):0.00} to {Ratio(Pairs - 1):0.00})  {pairs.Sum(pair => pair.Ours.Errors)} errors"));
    }
}
