namespace Peiyu.Core.Imports.Uploads;

/// <summary>Now in whole milliseconds: both databases give such an instant back as it was.</summary>
internal static class UploadClock
{
    public static DateTime Now(TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
    }
}
