namespace Peiyu.Cli.Chaos;

/// <summary>The trial's own clock: it stands still until the trial moves it.</summary>
internal sealed class ChaosClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; private set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;

    /// <summary>To ten in the morning of a day in China.</summary>
    public void MoveTo(DateOnly day) => Now = MorningOf(day);

    public static DateTimeOffset MorningOf(DateOnly day) => new(day, new(2, 0), TimeSpan.Zero);
}
