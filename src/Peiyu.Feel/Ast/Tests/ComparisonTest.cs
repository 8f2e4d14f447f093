using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast.Tests;

/// <summary><c>&lt;= 5</c></summary>
internal sealed class ComparisonTest(FeelComparison comparison, Node right) : Test
{
    internal string Sign => comparison.Operator;

    internal Node Right => right;

    internal override FeelValue Apply(FeelValue value, Frame frame) =>
        Observed.Compare(frame, comparison, value, right.Evaluate(frame));
}
