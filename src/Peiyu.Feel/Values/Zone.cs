namespace Peiyu.Feel.Values;

/// <summary>Where a time is told: at a fixed offset from UTC, or in a zone named after a place.</summary>
internal sealed record Zone
{
    private const int MostSeconds = 18 * 3600;

    private readonly int _offset;
    private readonly TimeZoneInfo? _place;

    private Zone(int offset, TimeZoneInfo? place, string? name)
    {
        _offset = offset;
        _place = place;
        Name = name;
    }

    internal static Zone Utc { get; } = new(0, null, null);

    internal string? Name { get; }

    internal static Zone? AtOffset(int seconds) =>
        Math.Abs(seconds) <= MostSeconds ? new Zone(seconds, null, null) : null;

    internal static Zone? Named(string name) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(name, out var place) ? new Zone(0, place, name) : null;

    /// <summary>Seconds ahead of UTC at this local day and second; a named zone has winter and summer.</summary>
    internal int OffsetAt(CivilDate date, int secondOfDay)
    {
        if (_place is null)
            return _offset;
        if (date.Year is < 2 or > 9998)
            return (int)_place.BaseUtcOffset.TotalSeconds;
        var local = new DateTime(date.Year, date.Month, date.Day).AddSeconds(secondOfDay);
        return (int)_place.GetUtcOffset(local).TotalSeconds;
    }

    /// <summary>Seconds ahead of UTC for a time without a day: in a named zone, those of its standard time.</summary>
    internal int Standard => _place is null ? _offset : (int)_place.BaseUtcOffset.TotalSeconds;

    public bool Equals(Zone? other) => other is not null && other._offset == _offset && other.Name == Name;

    public override int GetHashCode() => HashCode.Combine(_offset, Name);

    public override string ToString()
    {
        if (Name is not null)
            return $"@{Name}";
        if (_offset == 0)
            return "Z";
        var span = TimeSpan.FromSeconds(Math.Abs(_offset));
        var seconds = span.Seconds == 0 ? "" : $":{span.Seconds:00}";
        return $"{(_offset < 0 ? '-' : '+')}{span.Hours:00}:{span.Minutes:00}{seconds}";
    }
}
