using Peiyu.Feel.Parsing;

namespace Peiyu.Feel.Values;

/// <param name="value">The text.</param>
/// <param name="shown">What people are shown instead, where the text is not for everybody: a telephone number without its middle.</param>
public sealed class FeelText(string value, string? shown = null) : FeelValue
{
    public string Value { get; } = value;

    /// <summary>What people are shown; all of it for an ordinary text.</summary>
    public string Shown { get; } = shown ?? value;

    internal override string Kind => "文本";

    /// <summary>What is shown, as a FEEL literal, in quotes; <see cref="Value"/> is the bare text.</summary>
    public override string ToString() => StringLiteral.Write(Shown);

    private protected override bool SameAs(FeelValue other) => other is FeelText text && text.Value == Value;

    private protected override int Hash() => Value.GetHashCode(StringComparison.Ordinal);
}
