namespace Peiyu.Feel.Values;

/// <summary>A length of time in years and months. It has no fixed number of days.</summary>
public sealed class FeelMonthsDuration(int totalMonths) : FeelValue
{
    public int TotalMonths { get; } = totalMonths;

    internal override string Kind => "年月时长";

    internal string Literal
    {
        get
        {
            var months = Math.Abs((long)TotalMonths);
            var years = months / 12 == 0 ? "" : $"{months / 12}Y";
            var rest = months % 12 == 0 && years != "" ? "" : $"{months % 12}M";
            return $"{(TotalMonths < 0 ? "-" : "")}P{years}{rest}";
        }
    }

    public override string ToString() => $"@\"{Literal}\"";

    private protected override bool SameAs(FeelValue other) =>
        other is FeelMonthsDuration span && span.TotalMonths == TotalMonths;

    private protected override int Hash() => TotalMonths;
}
