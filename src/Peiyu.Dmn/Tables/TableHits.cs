using Peiyu.Feel.Ast;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Tables;

/// <summary>One evaluation of a table: which rules apply, and what they give.</summary>
internal sealed class TableHits(DecisionTable table, IReadOnlyList<FeelValue> inputs, Frame frame)
{
    private readonly List<FeelNull> _unknown = [];

    /// <summary>By column: where the value under test is known as <c>?</c>, the same for all rows.</summary>
    private readonly Frame[] _tested = [.. inputs.Select(input => frame.With(UnaryTestsNode.Input, input))];

    private readonly Dictionary<TableRule, IReadOnlyList<FeelValue>> _outputs = [];

    internal DecisionTable Table => table;

    internal Frame Frame => frame;

    /// <summary>The rules that apply, in the table's order.</summary>
    internal List<TableRule> Rules { get; } = [];

    /// <summary>The result when no rule applies: a null for the reasons of the tests that were not decided.</summary>
    internal FeelNull NoRule => _unknown.Count > 0
        ? FeelNull.Of(_unknown)
        : FeelNull.Because($"决策表“{table.Label}”没有一行适用");

    internal void Find(bool firstOnly)
    {
        foreach (var rule in table.Rules)
        {
            if (!Applies(rule))
                continue;
            Rules.Add(rule);
            if (firstOnly)
                return;
        }
    }

    /// <summary>What the rule's result cells give, one for each output clause.</summary>
    internal IReadOnlyList<FeelValue> Outputs(TableRule rule)
    {
        if (!_outputs.TryGetValue(rule, out var values))
            _outputs[rule] = values = [.. rule.Results.Select(cell => cell.Node.Evaluate(frame))];
        return values;
    }

    internal FeelValue Value(TableRule rule) => Value(Outputs(rule));

    /// <summary>The value of one output, or a context of several.</summary>
    internal FeelValue Value(IEnumerable<FeelValue> outputs) => table.Outputs is [_]
        ? outputs.First()
        : FeelContext.Of(table.Outputs.Zip(outputs, (clause, value) => KeyValuePair.Create(clause.Name ?? "", value)));

    internal TableFinding Finding(FeelValue result) => new(
        table.Label,
        [.. table.Inputs.Zip(inputs, (clause, value) => new TableFindingInput(clause.Label, value))],
        [.. Rules.Select(Row)],
        result)
    {
        Undecided = _unknown.Count > 0 && !(Rules.Count > 0 && table.Policy.OneSettles) ? FeelNull.Of(_unknown) : null,
    };

    private TableFindingRow Row(TableRule rule) => new(
        rule.Number,
        rule.Line,
        [.. rule.Conditions.Select(cell => cell.Text)],
        [.. rule.Results.Select(cell => cell.Text)],
        rule.Annotations);

    private bool Applies(TableRule rule)
    {
        var (known, before) = (true, _unknown.Count);
        for (var column = 0; column < rule.Conditions.Count; column++)
        {
            var result = rule.Conditions[column].Node.Evaluate(_tested[column]);
            if (result is FeelNull none)
            {
                known = false;
                _unknown.Add(none);
            }
            else if (result is not FeelBoolean { Value: true })
            {
                // A cell that is false settles it, whatever the ones before it come to.
                _unknown.RemoveRange(before, _unknown.Count - before);
                return false;
            }
        }
        return known;
    }
}
