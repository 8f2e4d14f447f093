namespace Peiyu.Feel.Values;

public sealed class FeelDate : FeelValue
{
    public FeelDate(DateOnly value) => Civil = CivilDate.From(value);

    internal FeelDate(CivilDate civil) => Civil = civil;

    /// <summary>The day, for years 1 to 9999. FEEL knows a wider span: see <see cref="IsDateOnly"/>.</summary>
    /// <exception cref="OverflowException">The year is outside 1 to 9999.</exception>
    public DateOnly Value => IsDateOnly
        ? new DateOnly(Civil.Year, Civil.Month, Civil.Day)
        : throw new OverflowException($"{Civil}: the year is outside 1 to 9999.");

    public bool IsDateOnly => Civil.Year is >= 1 and <= 9999;

    internal CivilDate Civil { get; }

    internal override string Kind => "日期";

    public override string ToString() => $"@\"{Civil}\"";

    private protected override bool SameAs(FeelValue other) => other is FeelDate date && date.Civil == Civil;

    private protected override int Hash() => Civil.GetHashCode();
}
