using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

internal sealed class ForNode(IReadOnlyList<Iterator> iterators, Node body) : Node
{
    /// <summary>The results so far, visible to the next one.</summary>
    internal const string Partial = "partial";

    private protected override FeelValue Run(Frame frame)
    {
        List<FeelValue> results = [];
        var failure = Iteration.Walk(iterators, frame, inner =>
        {
            results.Add(body.Evaluate(inner.With(new PartialScope(results))));
            return true;
        });
        return failure ?? (FeelValue)new FeelList(results);
    }
}
