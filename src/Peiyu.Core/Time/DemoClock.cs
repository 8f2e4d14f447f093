namespace Peiyu.Core.Time;

/// <summary>A clock that can be put back, so that the invented enterprises have a few weeks behind them when somebody first looks.</summary>
/// <param name="real">What it follows.</param>
public sealed class DemoClock(TimeProvider real) : TimeProvider
{
    private TimeSpan _behind;

    public override TimeZoneInfo LocalTimeZone => real.LocalTimeZone;

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow() - _behind;

    /// <param name="days">Before now; 0: now.</param>
    public void GoBack(int days) => _behind = TimeSpan.FromDays(days);
}
