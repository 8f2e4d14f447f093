using Peiyu.Core.Audit;

namespace Peiyu.Web.Pages.Records;

/// <summary>Has the chain of records proven as long as the site runs: when it starts, every hour, and whenever somebody asks.</summary>
internal sealed partial class ProofWorker(AuditProver prover, ILogger<ProofWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The start must not wait for it.
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await TryAsync(stoppingToken))
            {
                await prover.WaitAsync(stoppingToken);
            }
            else
            {
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }

    private async Task<bool> TryAsync(CancellationToken ct)
    {
        try
        {
            await prover.ProveAsync(ct);
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A database that is away for a moment must not end the site.
            Failed(logger, exception);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "The chain of records could not be proven.")]
    private static partial void Failed(ILogger logger, Exception exception);
}
