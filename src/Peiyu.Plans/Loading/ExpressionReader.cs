using Peiyu.Feel;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Loading;

/// <summary>Reads the FEEL expressions of a plan, with the names that may occur in them.</summary>
internal sealed class ExpressionReader(IReadOnlyCollection<string> names, DecisionReader decisions)
{
    // A block scalar ends in a line break that is not part of the expression.
    public PlanExpression Read(PlanNode node) => Read(node.Text.Trim(), node.TextPlace);

    /// <summary>Reads an expression that is put together of what stands at a place.</summary>
    public PlanExpression Read(string text, SourcePlace place)
    {
        if (FeelExpression.TryParse(text, names, out var expression, out var error))
        {
            return new(expression, place) { Decisions = decisions.Read(expression, place) };
        }

        throw new PlanFormatException(
            place with
            {
                Line = place.Line + error.Line - 1,
                Column = error.Line == 1 ? place.Column + error.Column - 1 : error.Column,
            },
            $"表达式写法不对：应为{error.Expected}，实为{error.Found}。");
    }

    public PlanExpression? Find(PlanNode parent, string key) => parent.Find(key) is { } node ? Read(node) : null;

    /// <summary>A list of conditions, each with its words; none where the key is not there.</summary>
    public IReadOnlyList<Condition> Conditions(PlanNode parent, string key)
    {
        if (parent.Find(key) is not { } list)
        {
            return [];
        }

        var conditions = new List<Condition>();
        foreach (var item in list.Items)
        {
            conditions.Add(new(item.GetText("say"), Read(item.Get("if"))));
            item.RefuseOtherKeys();
        }

        return conditions;
    }

    public static IReadOnlyList<Assumption> Assumptions(PlanNode parent)
    {
        if (parent.Find("assumption") is not { } node)
        {
            return [];
        }

        return node.IsList ? [.. node.Items.Select(item => new Assumption(item.Text, item.Place))] : [new(node.Text, node.Place)];
    }
}
