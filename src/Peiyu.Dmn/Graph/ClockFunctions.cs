using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Graph;

/// <summary>
/// The functions that do not always give the same. The language itself has no clock, so that a rule is as good next
/// year as today; a model may be given one.
/// </summary>
internal static class ClockFunctions
{
    /// <summary>A day is a day in China.</summary>
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>C# null: no such function.</summary>
    internal static FeelFunction? Find(string name, TimeProvider? clock) => name switch
    {
        "now" => Function(name, clock, Now),
        "today" => Function(name, clock, moment => FeelValue.Of(DateOnly.FromDateTime(moment.DateTime))),
        _ => null,
    };

    private static FeelFunction Function(string name, TimeProvider? clock, Func<DateTimeOffset, FeelValue> read) =>
        FeelFunction.Of(name, [], _ => clock is null
            ? FeelNull.Because($"这里没有时钟，不能用 {name}()")
            : read(clock.GetUtcNow().ToOffset(Offset)));

    private static FeelDateTime Now(DateTimeOffset moment) => new(
        new FeelDate(DateOnly.FromDateTime(moment.DateTime)),
        new FeelTime(moment.TimeOfDay.Ticks / (decimal)TimeSpan.TicksPerSecond, Zone.AtOffset((int)Offset.TotalSeconds)));
}
