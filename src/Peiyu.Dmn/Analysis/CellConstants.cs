using Peiyu.Feel.Ast;
using Peiyu.Feel.Ast.Tests;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Analysis;

/// <summary>The values that a cell compares its input with, where they are all written out.</summary>
internal static class CellConstants
{
    private static readonly Frame Nothing = new(Peiyu.Feel.FeelScope.Empty, null, null);

    /// <summary>C# null: the cell asks something else than equality, order and membership.</summary>
    internal static IReadOnlyList<FeelValue>? Of(Node cell) => cell switch
    {
        ConstantNode => [],
        UnaryTestsNode tests => All(tests.Tests.Select(Of)),
        _ => null,
    };

    private static IReadOnlyList<FeelValue>? Of(Test test) => test switch
    {
        ComparisonTest comparison => Written(comparison.Right),
        RangeTest range => All([Written(range.Range.Start), Written(range.Range.End)]),
        AnyTest any => All(any.Tests.Select(Of)),
        ValueTest { Node: ListNode list } => All(list.Items.Select(Written)),
        ValueTest value => Written(value.Node),
        _ => null,
    };

    private static IReadOnlyList<FeelValue>? Written(Node node) =>
        IsWritten(node) && node.Evaluate(Nothing) is FeelNumber or FeelText or FeelBoolean or FeelDate
            ? [node.Evaluate(Nothing)]
            : null;

    private static bool IsWritten(Node node) => node switch
    {
        ConstantNode => true,
        NegationNode negation => IsWritten(negation.Operand),
        CallNode { Function: ConstantNode } call => call.Arguments.All(IsWritten),
        _ => false,
    };

    private static List<FeelValue>? All(IEnumerable<IReadOnlyList<FeelValue>?> parts)
    {
        List<FeelValue> all = [];
        foreach (var part in parts)
        {
            if (part is null)
                return null;
            all.AddRange(part);
        }
        return all;
    }
}
