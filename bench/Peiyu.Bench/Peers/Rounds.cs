using System.Diagnostics;
using System.Globalization;

namespace Peiyu.Bench.Peers;

/// <summary>Runs several ways to the same answer in turn, so that what disturbs the machine disturbs them alike.</summary>
internal sealed class Rounds
{
    private readonly List<(string Name, Action Run, List<double> Seconds)> _ways = [];

    public void Add(string name, Action run) => _ways.Add((name, run, []));

    /// <summary>Each way once without a clock, then so many times with it.</summary>
    public void Run(int rounds)
    {
        _ways.ForEach(way => way.Run());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (_, run, seconds) in _ways)
            {
                var watch = Stopwatch.StartNew();
                run();
                seconds.Add(watch.Elapsed.TotalSeconds);
            }
        }
    }

    public double Median(string name)
    {
        var seconds = _ways.First(way => way.Name == name).Seconds;
        return seconds.Order().ElementAt(seconds.Count / 2);
    }

    /// <summary>Median, smallest and largest in milliseconds, and the ratio to the first.</summary>
    public void Say()
    {
        var first = Median(_ways[0].Name);
        foreach (var (name, _, seconds) in _ways)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {name,-44} {Median(name) * 1000,9:0.0} ms ({seconds.Min() * 1000:0.0} to {seconds.Max() * 1000:0.0})  {Median(name) / first,7:0.00} times the first"));
        }
    }
}
