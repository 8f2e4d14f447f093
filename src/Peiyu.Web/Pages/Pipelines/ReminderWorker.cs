using Microsoft.Extensions.Options;
using Peiyu.Core.Pipelines;

namespace Peiyu.Web.Pages.Pipelines;

/// <summary>Has people reminded of titles that end, as long as the site runs: soon after it starts, then every hour; what was sent is not sent again.</summary>
internal sealed partial class ReminderWorker(
    TitleReminder reminder, IOptions<ReminderOptions> options, TimeProvider clock, ILogger<ReminderWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var pause = options.Value.FirstAfter; !stoppingToken.IsCancellationRequested; pause = options.Value.Every)
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
