using Peiyu.Core.Audit;

namespace Peiyu.Web.Pages.Records;

/// <summary>Has the chain of records proven as long as the site runs: soon after it starts, every hour, and whenever somebody asks.</summary>
internal sealed partial class ProofWorker(AuditProver prover, ILogger<ProofWorker> logger) : BackgroundService
{
    // The first minute belongs to those who open the site.
    private static readonly TimeSpan FirstAfter = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Often = TimeSpan.FromHours(1);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await prover.WaitAsync(FirstAfter, stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await TryAsync(stoppingToken))
            {
                await prover.WaitAsync(Often, stoppingToken);
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
