using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast.Tests;

/// <summary>An ordinary expression: the value equals it, or is in it.</summary>
internal sealed class ValueTest(Node node) : Test
{
    internal Node Node => node;

    private protected override FeelValue Run(FeelValue value, Frame frame) => Membership.In(value, node.Evaluate(frame));
}
