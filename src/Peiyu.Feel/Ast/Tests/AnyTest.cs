using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast.Tests;

/// <summary>A written list of ranges.</summary>
internal sealed class AnyTest(IReadOnlyList<Test> tests) : Test
{
    internal IReadOnlyList<Test> Tests => tests;

    private protected override FeelValue Run(FeelValue value, Frame frame) =>
        Logic.Any(tests.Select(test => test.Apply(value, frame)), "in");
}
