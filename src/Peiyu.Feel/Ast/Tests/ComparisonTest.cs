using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast.Tests;

/// <summary><c>&lt;= 5</c></summary>
internal sealed class ComparisonTest(FeelComparison comparison, Node right) : Test
{
    internal string Sign => comparison.Operator;

    internal Node Right => right;

    private protected override FeelValue Run(FeelValue value, Frame frame) =>
        Observed.Compare(frame, comparison, value, right.Evaluate(frame));
}
