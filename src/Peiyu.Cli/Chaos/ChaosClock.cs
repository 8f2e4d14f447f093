using System.Globalization;

namespace Peiyu.Cli.Chaos;

/// <summary>The trial's own clock: it stands still until the trial moves it.</summary>
internal sealed class ChaosClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>As one process tells it to another.</summary>
    public string Text => _now.ToString("O", CultureInfo.InvariantCulture);

    public void Set(string text) => _now = DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture);

    /// <summary>To ten in the morning of a day in China.</summary>
    public void MoveTo(DateOnly day) => _now = new(day, new(2, 0), TimeSpan.Zero);
}
