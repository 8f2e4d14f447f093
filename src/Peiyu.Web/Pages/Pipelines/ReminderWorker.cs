using Peiyu.Core.Pipelines;

namespace Peiyu.Web.Pages.Pipelines;

/// <summary>Has people reminded of titles that end, as long as the site runs: soon after it starts, then every hour; what was sent is not sent again.</summary>
internal sealed partial class ReminderWorker(TitleReminder reminder, TimeProvider clock, ILogger<ReminderWorker> logger) : BackgroundService
{
    // The first minutes belong to those who open the site, and to the board that they wait for.
    private static readonly TimeSpan FirstAfter = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Often = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var pause = FirstAfter; !stoppingToken.IsCancellationRequested; pause = Often)
        {
            await Task.Delay(pause, clock, stoppingToken);
            await TryAsync(stoppingToken);
        }
    }

    private async Task TryAsync(CancellationToken ct)
    {
        try
        {
            await reminder.RunAsync(ct);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A database that is away for a moment must not end the site; the next hour tries again.
            Failed(logger, exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "Reminders of titles that end could not be sent.")]
    private static partial void Failed(ILogger logger, Exception exception);
}
