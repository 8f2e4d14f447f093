using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Peiyu.Bench.Web;

/// <summary>What wrk says of a load: 32 connections from two threads on the same two cores.</summary>
/// <param name="PerSecond">Requests a second.</param>
/// <param name="P99">The 99th percentile of the time an answer takes, in milliseconds.</param>
/// <param name="Errors">Answers that were not 200, and connections that broke.</param>
internal sealed partial record Load(double PerSecond, double P99, int Errors)
{
    private const int Connections = 32;

    /// <param name="server">The address without a path.</param>
    /// <param name="paths">Asked in turn.</param>
    /// <param name="cookie">Who asks; empty: a visitor.</param>
    /// <param name="seconds">For how long.</param>
    public static Load Measure(string server, IReadOnlyList<string> paths, string cookie, int seconds)
    {
        var script = Path.GetTempFileName();
        File.WriteAllText(script, $$"""
            local paths = { {{string.Join(", ", paths.Select(path => $"\"{path}\""))}} }
            local next = 0
            request = function()
              next = next % #paths + 1
              return wrk.format("GET", paths[next])
            end
            wrk.headers["Cookie"] = "{{cookie}}"
            """);
        try
        {
            return Run(["-t2", $"-c{Connections}", $"-d{seconds}s", "--latency", "-s", script, server]);
        }
        finally
        {
            File.Delete(script);
        }
    }

    private static Load Run(string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(
            Number(PerSecondLine().Match(text).Groups[1].Value),
            Milliseconds(P99Line().Match(text)),
            ErrorLines().Matches(text).Sum(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static double Milliseconds(Match match) => Number(match.Groups[1].Value) * match.Groups[2].Value switch
    {
        "us" => 0.001,
        "ms" => 1,
        "s" => 1000,
        _ => 60_000,
    };

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex PerSecondLine();

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s|m)")]
    private static partial Regex P99Line();

    [GeneratedRegex(@"(?:Non-2xx or 3xx responses:|connect|read|write|timeout) (\d+)")]
    private static partial Regex ErrorLines();
}
