using Peiyu.Core.Imports.Uploads;

namespace Peiyu.Web.Uploads;

/// <summary>Works on uploads, one at a time, as long as the site runs.</summary>
internal sealed partial class UploadWorker(UploadProcessor processor, ILogger<UploadWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongPause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The start must not wait for what was left over.
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(await TryAsync(stoppingToken), stoppingToken);
        }
    }

    private async Task<TimeSpan> TryAsync(CancellationToken ct)
    {
        try
        {
            return await processor.ProcessNextAsync(ct) ? TimeSpan.Zero : Pause;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One bad file, or a database that is away for a moment, must not end the site.
            Failed(logger, exception);
            return LongPause;
        }
    }

    [LoggerMessage(LogLevel.Error, "An upload could not be worked on.")]
    private static partial void Failed(ILogger logger, Exception exception);
}
