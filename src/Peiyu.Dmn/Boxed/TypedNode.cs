using Peiyu.Dmn.Graph;
using Peiyu.Feel.Ast;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Types;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Boxed;

/// <summary>An expression with a declared type.</summary>
internal sealed class TypedNode(Node inner, FeelType type, string what) : Node
{
    internal override FeelType StaticType => type;

    private protected override FeelValue Run(Frame frame) => Typing.Apply(type, inner.Evaluate(frame), what);
}
