using System.Globalization;
using System.Text;

namespace Peiyu.Feel.Values;

/// <summary>A length of time in days, hours, minutes and seconds, exact to the nanosecond.</summary>
public sealed class FeelDaysDuration : FeelValue
{
    private const decimal TicksPerSecond = TimeSpan.TicksPerSecond;

    public FeelDaysDuration(TimeSpan value)
        : this(value.Ticks / TicksPerSecond)
    {
    }

    internal FeelDaysDuration(decimal seconds) => Seconds = seconds;

    /// <summary>The length, to the tenth of a microsecond.</summary>
    /// <exception cref="OverflowException">It is longer than about 29,000 years.</exception>
    public TimeSpan Value => TimeSpan.FromTicks((long)(Seconds * TicksPerSecond));

    internal decimal Seconds { get; }

    internal override string Kind => "天数时长";

    internal string Literal
    {
        get
        {
            var size = Math.Abs(Seconds);
            var whole = decimal.Truncate(size);
            var text = new StringBuilder(Seconds < 0 ? "-P" : "P");
            Append(text, decimal.Truncate(whole / 86_400), 'D');
            if (size % 86_400 == 0)
                return text.Length == 1 ? "PT0S" : text.ToString();
            text.Append('T');
            Append(text, decimal.Truncate(whole / 3600) % 24, 'H');
            Append(text, decimal.Truncate(whole / 60) % 60, 'M');
            Append(text, whole % 60 + (size - whole), 'S');
            return text.ToString();
        }
    }

    public override string ToString() => $"@\"{Literal}\"";

    private static void Append(StringBuilder text, decimal amount, char unit)
    {
        if (amount != 0)
            text.Append(amount.ToString("0.#########", CultureInfo.InvariantCulture)).Append(unit);
    }

    private protected override bool SameAs(FeelValue other) =>
        other is FeelDaysDuration span && span.Seconds == Seconds;

    private protected override int Hash() => Seconds.GetHashCode();
}
