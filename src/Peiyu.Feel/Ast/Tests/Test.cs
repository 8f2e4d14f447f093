using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast.Tests;

/// <summary>A question put to a value from outside: the right side of <c>in</c>, or a decision table's cell.</summary>
internal abstract class Test
{
    internal abstract FeelValue Apply(FeelValue value, Frame frame);
}
