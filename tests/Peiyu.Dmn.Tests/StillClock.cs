namespace Peiyu.Dmn.Tests;

/// <summary>A clock that stands half an hour before midnight in China, which at UTC is the afternoon.</summary>
internal sealed class StillClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2023, 12, 31, 15, 30, 0, TimeSpan.Zero);
}
