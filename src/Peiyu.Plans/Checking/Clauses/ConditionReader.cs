using Peiyu.Feel;
using Peiyu.Feel.Ast;
using Peiyu.Feel.Ast.Tests;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Checking.Clauses;

/// <summary>
/// Finds out what a rule asks of single inputs: comparisons, ranges, lists, truth values, their negations and alternatives, and
/// functions of the plan that do nothing but compare (确为, 属于). What it can't tell exactly it leaves alone.
/// </summary>
/// <param name="plan">The plan.</param>
/// <param name="inputs">The names that are inputs where the rule stands.</param>
/// <param name="constants">The plan's constants.</param>
internal sealed class ConditionReader(Plan plan, IReadOnlySet<string> inputs, FeelScope constants)
{
    private const string Not = "not";
    private const string Contains = "list contains";

    private readonly Frame _constants = new(constants, null, null);

    /// <summary>The conditions of a rule; null in the place of one that is not of that kind.</summary>
    public IEnumerable<(string Text, InputCondition? Condition)> Read(PlanExpression rule)
    {
        IReadOnlyList<Node> parts = rule.Feel.Root is ConjunctionNode all ? all.Operands : [rule.Feel.Root];
        return parts.Select(part => (rule.Text[part.Span], Condition(part, rule.Text)));
    }

    private InputCondition? Condition(Node node, string text) =>
        Asked(node, text) is { } asked ? new(asked.Input, node, asked.Constants) : null;

    private (string Input, IReadOnlyList<FeelValue> Constants)? Asked(Node node, string text) => node switch
    {
        NameNode name when inputs.Contains(name.Name) => (name.Name, [FeelBoolean.True, FeelBoolean.False]),
        ComparisonNode { Left: NameNode name } comparison => With(name, [comparison.Right]),
        ComparisonNode { Right: NameNode name } comparison => With(name, [comparison.Left]),
        BetweenNode { Value: NameNode name } between => With(name, [between.Low, between.High]),
        InNode { Value: NameNode name } membership => Values(membership.Tests) is { } values ? With(name, values) : null,
        DisjunctionNode either => Together(either.Operands.Select(operand => Asked(operand, text))),
        ConjunctionNode both => Together(both.Operands.Select(operand => Asked(operand, text))),
        CallNode call => Called(call, text[call.Function.Span], text),
        _ => null,
    };

    private (string, IReadOnlyList<FeelValue>)? Called(CallNode call, string function, string text) => (function, call.Arguments) switch
    {
        (Not, [var only]) => Asked(only, text),
        (Contains, [var list, NameNode name]) => With(name, [list]),
        (_, [NameNode name, _]) when ComparesOnly(function) => With(name, [call.Arguments[1]]),
        _ => null,
    };

    /// <summary>A function of the plan whose body names no value of its own: its answer changes only where its arguments say.</summary>
    private bool ComparesOnly(string function) => plan.Functions.FirstOrDefault(one => one.Name == function) is { } known
        && known.Body.Feel.FreeNames.All(known.Parameters.Contains)
        && !known.Body.Text.Any(letter => letter is '"' or '+' or '-' or '*' or '/' || char.IsAsciiDigit(letter));

    private (string, IReadOnlyList<FeelValue>)? With(NameNode name, IEnumerable<Node> others)
    {
        var values = new List<FeelValue>();
        foreach (var other in others)
        {
            if (!inputs.Contains(name.Name) || Written(other) is not { } written)
            {
                return null;
            }

            values.AddRange(written);
        }

        return (name.Name, values);
    }

    /// <summary>The value of a node that names nothing but constants; of a list its items. Null for any other.</summary>
    private IEnumerable<FeelValue>? Written(Node node) => node.Evaluate(_constants) switch
    {
        FeelList list when list.Items.All(IsCut) => list.Items,
        FeelRange => null,
        var value when IsCut(value) => [value],
        _ => null,
    };

    private static bool IsCut(FeelValue value) => value is FeelNumber or FeelText or FeelBoolean or FeelDate;

    private static List<Node>? Values(IReadOnlyList<Test> tests)
    {
        var values = new List<Node>();
        foreach (var test in tests)
        {
            switch (test)
            {
                case ComparisonTest comparison:
                    values.Add(comparison.Right);
                    break;
                case RangeTest range:
                    values.AddRange([range.Range.Start, range.Range.End]);
                    break;
                case ValueTest { Node: not ListNode } value:
                    values.Add(value.Node);
                    break;
                case ValueTest { Node: ListNode list }:
                    values.AddRange(list.Items);
                    break;
                default:
                    return null;
            }
        }

        return values;
    }

    private static (string, IReadOnlyList<FeelValue>)? Together(IEnumerable<(string Input, IReadOnlyList<FeelValue> Constants)?> parts)
    {
        var all = parts.ToList();
        return all.All(part => part is not null && part.Value.Input == all[0]!.Value.Input)
            ? (all[0]!.Value.Input, [.. all.SelectMany(part => part!.Value.Constants)])
            : null;
    }
}
