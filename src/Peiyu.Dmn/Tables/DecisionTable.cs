using Peiyu.Dmn.Tables.Policies;
using Peiyu.Feel.Ast;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Tables;

/// <summary>A decision table. Which way it is drawn does not matter.</summary>
internal sealed class DecisionTable : Node
{
    internal required string Label { get; init; }

    /// <summary>Line of the file, from 1.</summary>
    internal required int Line { get; init; }

    internal required HitPolicy Policy { get; init; }

    internal required IReadOnlyList<InputClause> Inputs { get; init; }

    internal required IReadOnlyList<OutputClause> Outputs { get; init; }

    internal required IReadOnlyList<TableRule> Rules { get; init; }

    private protected override FeelValue Run(Frame frame)
    {
        List<FeelValue> inputs = [.. Inputs.Select(clause => clause.Expression.Node.Evaluate(frame))];
        if (Flaw(inputs, frame) is { } flaw)
            return flaw;
        var hits = new TableHits(this, inputs, frame);
        hits.Find(Policy.NeedsFirstOnly);
        var result = hits.Rules.Count == 0 ? Nothing(hits, frame) : Policy.Result(hits);
        (frame.Observer as IDmnObserver)?.Decided(hits.Finding(result));
        return result;
    }

    /// <summary>Why an input is none of those its column takes; C# null when all are.</summary>
    private FeelNull? Flaw(List<FeelValue> inputs, Frame frame)
    {
        foreach (var (clause, input) in Inputs.Zip(inputs))
        {
            if (clause.Values is { } values
                && values.Evaluate(frame.With(UnaryTestsNode.Input, input)) is not FeelBoolean { Value: true })
            {
                return input as FeelNull ?? FeelNull.Because($"决策表“{Label}”的“{clause.Label}”不接受 {input}");
            }
        }
        return null;
    }

    private FeelValue Nothing(TableHits hits, Frame frame)
    {
        if (Outputs.All(clause => clause.Default is null))
            return Policy.Nothing ?? hits.NoRule;
        return hits.Value(Outputs.Select(clause => clause.Default?.Node.Evaluate(frame)
            ?? FeelNull.Because($"决策表“{Label}”没有给出默认值")));
    }
}
