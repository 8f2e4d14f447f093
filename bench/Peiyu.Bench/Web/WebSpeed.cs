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
    private const int Seconds = 8;
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

    /// <summary>Ours and the peer's in turn, the better of two runs each, after a warm-up.</summary>
    private static void Compare(BenchSite site, string name, IReadOnlyList<string> paths, long bytes)
    {
        Load[] ours = new Load[3], bare = new Load[3];
        for (var run = 0; run < ours.Length; run++)
        {
            ours[run] = Load.Measure(site.Url, paths, site.Cookie, run == 0 ? 3 : Seconds);
            bare[run] = Load.Measure(BareUrl, [$"/bare/{name}"], "", run == 0 ? 3 : Seconds);
        }

        var (best, peer) = (ours[1..].MaxBy(load => load.PerSecond)!, bare[1..].MaxBy(load => load.PerSecond)!);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {name,-12} {bytes / 1024.0,6:0} kB  {paths.Count,4} addresses  {best.PerSecond,7:0} /s  p99 {best.P99,6:0.0} ms  bare {peer.PerSecond,7:0} /s  {best.PerSecond / peer.PerSecond,5:0.00} of it  {best.Errors} errors"));
    }
}
