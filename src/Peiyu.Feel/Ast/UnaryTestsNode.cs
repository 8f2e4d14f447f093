using Peiyu.Feel.Ast.Tests;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

/// <summary>The cell of a decision table; its input is the scope's <c>?</c>.</summary>
internal sealed class UnaryTestsNode(IReadOnlyList<Test> tests, bool negated) : Node
{
    internal const string Input = "?";

    /// <summary>The tests in the order in which they were written.</summary>
    internal IReadOnlyList<Test> Tests => tests;

    private protected override FeelValue Run(Frame frame)
    {
        var input = frame.Find(Input) ?? FeelNull.Because("没有要检验的值“?”");
        // Most cells are one test.
        var result = tests.Count == 1
            ? Logic.Truth(tests[0].Apply(input, frame), "in")
            : Logic.Any(tests.Select(test => test.Apply(input, frame)), "in");
        return negated ? Logic.Not(result) : result;
    }
}
