namespace Peiyu.Feel.Values;

public sealed class FeelBoolean : FeelValue
{
    private FeelBoolean(bool value) => Value = value;

    public static FeelBoolean True { get; } = new(true);

    public static FeelBoolean False { get; } = new(false);

    public bool Value { get; }

    internal override string Kind => "是非";

    public static new FeelBoolean Of(bool value) => value ? True : False;

    public override string ToString() => Value ? "true" : "false";

    private protected override bool SameAs(FeelValue other) => false;

    private protected override int Hash() => Value ? 1 : 0;
}
