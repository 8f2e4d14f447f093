using Peiyu.Feel.Parsing;

namespace Peiyu.Feel.Values;

public sealed class FeelText(string value) : FeelValue
{
    public string Value { get; } = value;

    internal override string Kind => "文本";

    /// <summary>The text as a FEEL literal, in quotes; <see cref="Value"/> is the bare text.</summary>
    public override string ToString() => StringLiteral.Write(Value);

    private protected override bool SameAs(FeelValue other) => other is FeelText text && text.Value == Value;

    private protected override int Hash() => Value.GetHashCode(StringComparison.Ordinal);
}
