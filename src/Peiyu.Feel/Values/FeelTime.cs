using System.Globalization;

namespace Peiyu.Feel.Values;

/// <summary>A time of day, exact to the nanosecond, with or without a zone.</summary>
public sealed class FeelTime : FeelValue
{
    private const decimal TicksPerSecond = TimeSpan.TicksPerSecond;

    internal FeelTime(decimal secondOfDay, Zone? zone)
    {
        SecondOfDay = secondOfDay;
        Zone = zone;
    }

    public FeelTime(TimeOnly value)
        : this(value.Ticks / TicksPerSecond, null)
    {
    }

    /// <summary>The local time, to the tenth of a microsecond.</summary>
    public TimeOnly Value => new((long)(SecondOfDay * TicksPerSecond));

    internal decimal SecondOfDay { get; }

    internal Zone? Zone { get; }

    internal int Hour => (int)SecondOfDay / 3600;

    internal int Minute => (int)SecondOfDay / 60 % 60;

    internal int Second => (int)SecondOfDay % 60;

    internal override string Kind => "时刻";

    internal string Literal
    {
        get
        {
            var fraction = SecondOfDay - decimal.Truncate(SecondOfDay);
            var digits = fraction.ToString(".#########", CultureInfo.InvariantCulture);
            return $"{Hour:00}:{Minute:00}:{Second:00}{digits}{Zone}";
        }
    }

    public override string ToString() => $"@\"{Literal}\"";

    /// <summary>Seconds at UTC if the time has a zone, else local ones.</summary>
    internal decimal Instant => SecondOfDay - (Zone?.Standard ?? 0);

    private protected override bool SameAs(FeelValue other) =>
        other is FeelTime time && time.SecondOfDay == SecondOfDay && time.Zone == Zone;

    private protected override int Hash() => HashCode.Combine(SecondOfDay, Zone);
}
