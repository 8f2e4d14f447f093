using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast.Tests;

/// <summary>An expression that names the value itself, as <c>?</c>: its truth is the answer.</summary>
internal sealed class ConditionTest(Node node) : Test
{
    private protected override FeelValue Run(FeelValue value, Frame frame) =>
        node.Evaluate(frame.With(UnaryTestsNode.Input, value)) is var result && result is FeelBoolean or FeelNull
            ? result
            : Membership.In(value, result);
}
