using System.Globalization;

namespace Peiyu.Feel.Values;

/// <summary>An exact decimal number.</summary>
public sealed class FeelNumber(decimal value) : FeelValue
{
    public decimal Value { get; } = value;

    internal override string Kind => "数";

    // "G29" would keep 1.0 and 1 apart and switch to exponents for small numbers; this form does neither.
    public override string ToString() => Value.ToString("0.############################", CultureInfo.InvariantCulture);

    private protected override bool SameAs(FeelValue other) => other is FeelNumber number && number.Value == Value;

    private protected override int Hash() => Value.GetHashCode();
}
