using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Flows;
using Peiyu.Core.Proofs;

namespace Peiyu.Cli.Chaos;

/// <summary>Kills payment runs, one after the other, and proves the books after each.</summary>
/// <param name="services">The core on the trial's database.</param>
/// <param name="clock">The trial's clock.</param>
/// <param name="child">How the payment run is started.</param>
/// <param name="random">When it is killed.</param>
internal sealed class ChaosRun(IServiceProvider services, ChaosClock clock, IReadOnlyList<string> child, Random random) : IAsyncDisposable
{
    // Some payments long, so that it is hit anywhere in one; a run's first payment is slow and hides what comes after it.
    private const int LongestMilliseconds = 60;
    private const int MostBefore = 3;

    // So many claims a run could pay before it is killed.
    private const int FewestWaiting = 15;
    private const int Stride = 10;

    private readonly ChaosCounty _county = new(services, clock);
    private readonly BookProver _prover = services.GetRequiredService<BookProver>();
    private readonly ChaosTally _tally = new();
    private ChaosChild? _next;

    /// <param name="rounds">How often it is killed.</param>
    /// <param name="claims">How many claims are made at a time.</param>
    /// <param name="ct">Ends it early.</param>
    public async Task<ChaosTally> RunAsync(int rounds, int claims, CancellationToken ct)
    {
        for (var round = 1; round <= rounds; round++)
        {
            if (_tally.Waiting < Math.Min(claims, FewestWaiting))
            {
                _tally.Make(await _county.MakeAsync(claims, ct));
            }

            await InterruptAsync(ct);
            if (round % Stride == 0)
            {
                Console.WriteLine($"{_tally.Line}……");
            }
        }

        await ResumeAsync(ct);
        return _tally;
    }

    public ValueTask DisposeAsync() => _next?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task InterruptAsync(CancellationToken ct)
    {
        await using var run = Take();
        await run.BeginAsync(clock, ct);
        await Task.Delay(random.Next(LongestMilliseconds + 1), ct);
        await run.KillAsync(ct);
        // The next one gets ready while this one's traces are looked at; it writes nothing before it is told to.
        _next = Start();
        _tally.Kill(run);
        _tally.Prove(await _prover.ProveAsync(ct));
        if (run.IsInterrupted && _tally.Waiting > 0)
        {
            _tally.CountInterrupted();
        }

        if (run.Unanswered is { } unanswered)
        {
            await AskAgainAsync(unanswered, mayPay: true, ct);
        }

        // An answer may be lost behind the process too: what was paid is asked for again as if it had been.
        if (run.Answered.Count > 0)
        {
            await AskAgainAsync(run.Answered[^1], mayPay: false, ct);
        }
    }

    /// <summary>As whoever got no answer does: the same again. It is paid now, or it is said that it was.</summary>
    private async Task AskAgainAsync(long id, bool mayPay, CancellationToken ct)
    {
        var result = await new ChaosPayer(services, await ChaosPeople.ReadAsync(services, ct)).PayAsync(id, ct);
        _tally.AskAgain(result is StepResult.Conflict);
        _tally.Blame(result is StepResult.Conflict || (mayPay && result is StepResult.Done)
            ? null
            : $"第 {id} 号申领的兑付重发以后：{(result is StepResult.Refused refused ? refused.Sentence : result.GetType().Name)}");
        _tally.Promise([id]);
    }

    /// <summary>Lets a last run pay what is left.</summary>
    private async Task ResumeAsync(CancellationToken ct)
    {
        await using var run = Take();
        await run.GoAsync(clock, ct);
        await run.EndAsync(ct);
        _tally.Promise(run.Answered);
        _tally.Blame(run.Complaint);
        _tally.Prove(await _prover.ProveAsync(ct));
    }

    private ChaosChild Take()
    {
        var taken = _next ?? Start();
        _next = null;
        return taken;
    }

    private ChaosChild Start() => ChaosChild.Start(child, random.Next(MostBefore + 1));
}
