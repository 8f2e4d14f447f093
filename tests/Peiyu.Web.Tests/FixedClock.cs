namespace Peiyu.Web.Tests;

/// <summary>A clock that stands at noon in China on one day.</summary>
internal sealed class FixedClock(DateOnly day) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(day.ToDateTime(new(12, 0)), TimeSpan.FromHours(8));
}
