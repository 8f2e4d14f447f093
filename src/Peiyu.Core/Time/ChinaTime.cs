namespace Peiyu.Core.Time;

/// <summary>"Today" is the day in China, wherever the machine stands.</summary>
public static class ChinaTime
{
    // China has had one zone without summer time since 1991; the zone database need not be installed for it.
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The clock on the wall in China at an instant.</summary>
    /// <param name="utc">UTC.</param>
    public static DateTime Of(DateTime utc) => utc + Offset;

    /// <summary>When a day begins in China, UTC.</summary>
    public static DateTime StartOf(DateOnly day) => DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue) - Offset, DateTimeKind.Utc);

    extension(TimeProvider clock)
    {
        public DateOnly TodayInChina => DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Offset).DateTime);
    }
}
