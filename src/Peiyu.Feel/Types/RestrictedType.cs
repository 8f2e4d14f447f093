using Peiyu.Feel.Ast;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Types;

/// <summary>The values of a type that pass tests.</summary>
/// <param name="Base">The type.</param>
/// <param name="Tests">Unary tests; the value is their <c>?</c>.</param>
/// <param name="Text">The tests as written.</param>
internal sealed record RestrictedType(FeelType Base, Node Tests, string Text) : FeelType
{
    internal override FeelType Plain => Base.Plain;

    internal override FeelType Unrestricted => Base.Unrestricted;

    internal override bool Accepts(FeelValue value) => Base.Accepts(value) && Passes(value);

    private protected override bool Conforms(FeelType other) => Base.ConformsTo(other);

    public bool Equals(RestrictedType? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => $"{Base}（{Text}）";

    private bool Passes(FeelValue value) =>
        Tests.Evaluate(new Frame(new BindingScope(UnaryTestsNode.Input, value), null, null))
            is FeelBoolean { Value: true };
}
