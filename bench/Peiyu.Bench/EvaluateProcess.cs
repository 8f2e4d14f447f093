using System.Diagnostics;
using Peiyu.TestKit;

namespace Peiyu.Bench;

/// <summary>`peiyu evaluate` of the medium sample as a whole process, beside a process of the same runtime that does nothing.</summary>
internal static class EvaluateProcess
{
    private const int Runs = 7;

    public static void Run()
    {
        var tool = Path.Combine(Repository.Root, "artifacts/peiyu/peiyu");
        string[] evaluate = ["evaluate", "--plan", Repository.Plan, "--data", Repository.Sample("medium"), "--as-of", "2023-12-31", "--json"];
        var (whole, nothing) = (new List<double>(), new List<double>());
        for (var run = 0; run <= Runs; run++)
        {
            var (a, b) = (Time(tool, evaluate), Time(tool, ["--version"]));
            if (run > 0)
            {
                whole.Add(a);
                nothing.Add(b);
            }
        }

        Console.WriteLine($"evaluate medium: median {Median(whole):0.00} s; the same tool's --version: {Median(nothing):0.00} s ({Runs} runs each, in turn, after one warm-up)");
    }

    public static double Median(IEnumerable<double> times) => times.Order().ElementAt(times.Count() / 2);

    private static double Time(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return watch.Elapsed.TotalSeconds;
    }
}
