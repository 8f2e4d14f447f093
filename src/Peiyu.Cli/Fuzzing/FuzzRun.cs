using System.Collections.Concurrent;
using System.Diagnostics;

namespace Peiyu.Cli.Fuzzing;

/// <summary>Tries inputs on several threads; one that does not end is found too, by a look at the clock from outside.</summary>
internal sealed class FuzzRun(IFuzzInputs source, long inputs, TimeSpan most, int workers)
{
    /// <summary>More memory than this is a find: an evaluation is bounded, and what it made is let go.</summary>
    private const long MostMemory = 6L * 1024 * 1024 * 1024;

    private const int MostFindings = 20;

    private readonly ConcurrentBag<FuzzFinding> _findings = [];
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private long _next = -1;
    private long _done;

    public IReadOnlyList<FuzzFinding> Findings => [.. _findings.OrderBy(finding => finding.Number)];

    public long Done => _done;

    /// <summary>In bytes, the most that the process held so far.</summary>
    public static long PeakMemory
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64;
        }
    }

    /// <param name="told">Is told how many are done, every so often.</param>
    public void Run(Action<long> told)
    {
        var all = Enumerable.Range(0, workers).Select(_ => new Worker()).ToList();
        var threads = all.Select(worker => new Thread(() => Work(worker)) { IsBackground = true }).ToList();
        threads.ForEach(thread => thread.Start());
        while (threads.Exists(thread => thread.IsAlive))
        {
            threads.First(thread => thread.IsAlive).Join(TimeSpan.FromSeconds(5));
            told(_done);
            if (all.Find(worker => worker.IsStuck) is { } stuck)
            {
                // Nothing can end that thread; the others are left too.
                _findings.Add(new(stuck.Number, stuck.Input!, $"超过 {2 * FuzzTarget.Patience.TotalSeconds:0} 秒没有算完"));
                return;
            }
        }

        if (PeakMemory > MostMemory)
        {
            _findings.Add(new(-1, new(FuzzKind.Expression, ""), $"内存最多用到 {PeakMemory / 1e9:0.0} GB"));
        }
    }

    private void Work(Worker worker)
    {
        for (var number = Interlocked.Increment(ref _next); number < inputs; number = Interlocked.Increment(ref _next))
        {
            if (_watch.Elapsed > most || _findings.Count >= MostFindings)
            {
                return;
            }

            worker.Begin(number, source.Make(number));
            if (FuzzTarget.Try(worker.Input!) is { } what)
            {
                _findings.Add(new(number, worker.Input!, what));
            }

            source.Tried(worker.Input!);
            Interlocked.Increment(ref _done);
        }

        worker.End();
    }

    private sealed class Worker
    {
        private long _began = long.MaxValue;

        public long Number { get; private set; }

        public FuzzInput? Input { get; private set; }

        public bool IsStuck => Volatile.Read(ref _began) is var began && began != long.MaxValue && Stopwatch.GetElapsedTime(began) > 2 * FuzzTarget.Patience;

        public void Begin(long number, FuzzInput input)
        {
            (Number, Input) = (number, input);
            Volatile.Write(ref _began, Stopwatch.GetTimestamp());
        }

        public void End() => Volatile.Write(ref _began, long.MaxValue);
    }
}
