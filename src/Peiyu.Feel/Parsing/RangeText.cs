using Peiyu.Feel.Ast;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Parsing;

/// <summary>The text of a range whose bounds are written out, as the function <c>range</c> takes it.</summary>
internal static class RangeText
{
    private static readonly HashSet<string> Constructors = ["date", "time", "date and time", "duration"];

    /// <summary>C# null: the text is no range.</summary>
    internal static FeelRange? Read(string text)
    {
        try
        {
            return new Parser(text, Vocabulary.None).ReadExpression() is RangeNode node
                && IsWrittenOut(node.Start)
                && IsWrittenOut(node.End)
                ? Ordered(node.Evaluate(new Frame(FeelScope.Empty, null, null)))
                : null;
        }
        catch (FeelSyntaxException)
        {
            return null;
        }
    }

    private static FeelRange? Ordered(FeelValue value) =>
        value is FeelRange range && Ordering.Of(range.Start!, range.End!) <= 0 ? range : null;

    private static bool IsWrittenOut(Node node) => node switch
    {
        ConstantNode => true,
        NegationNode negation => negation.Operand is ConstantNode,
        CallNode { Function: ConstantNode { Value: FeelFunction function } } call =>
            Constructors.Contains(function.ToString()) && call.Arguments.All(argument => argument is ConstantNode),
        _ => false,
    };
}
