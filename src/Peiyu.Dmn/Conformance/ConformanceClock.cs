namespace Peiyu.Dmn.Conformance;

/// <summary>A clock that stands: the kit asks only whether there is one, and a run gives the same on every day.</summary>
internal sealed class ConformanceClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2023, 12, 31, 4, 0, 0, TimeSpan.Zero);
}
