using Peiyu.Feel.Ast.Tests;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

/// <summary><c>value in (test, test)</c>: whether any of the tests holds.</summary>
internal sealed class InNode(Node value, IReadOnlyList<Test> tests) : Node
{
    internal Node Value => value;

    internal IReadOnlyList<Test> Tests => tests;

    private protected override FeelValue Run(Frame frame)
    {
        var tested = value.Evaluate(frame);
        return Logic.Any(tests.Select(test => test.Apply(tested, frame)), "in");
    }
}
