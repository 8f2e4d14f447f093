namespace Peiyu.Feel.Values;

/// <summary>A day and a time of that day, with or without a zone.</summary>
public sealed class FeelDateTime(FeelDate date, FeelTime time) : FeelValue
{
    internal const int SecondsPerDay = 86_400;

    public FeelDate Date { get; } = date;

    public FeelTime Time { get; } = time;

    internal override string Kind => "日期时间";

    /// <summary>Seconds at UTC if there is a zone, else local ones.</summary>
    internal decimal Instant => LocalSeconds - Offset;

    internal decimal LocalSeconds => (decimal)Date.Civil.DayNumber * SecondsPerDay + Time.SecondOfDay;

    internal int Offset => Time.Zone?.OffsetAt(Date.Civil, (int)Time.SecondOfDay) ?? 0;

    internal string Literal => $"{Date.Civil}T{Time.Literal}";

    public override string ToString() => $"@\"{Literal}\"";

    private protected override bool SameAs(FeelValue other) =>
        other is FeelDateTime value && value.Date.Equals(Date) && value.Time.Equals(Time);

    private protected override int Hash() => HashCode.Combine(Date, Time);
}
