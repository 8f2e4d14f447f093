using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

/// <summary>
/// <c>some … satisfies</c> and <c>every … satisfies</c>: an <c>or</c> and an <c>and</c> over all items.
/// </summary>
internal sealed class QuantifiedNode(bool every, IReadOnlyList<Iterator> iterators, Node condition) : Node
{
    internal bool Every => every;

    internal IReadOnlyList<Iterator> Iterators => iterators;

    internal Node Condition => condition;

    private protected override FeelValue Run(Frame frame)
    {
        List<FeelValue> results = [];
        var failure = Iteration.Walk(iterators, frame, inner =>
        {
            var result = condition.Evaluate(inner);
            // What follows cannot change the outcome any more.
            if (result is FeelBoolean truth && truth.Value != every)
                results.Clear();
            results.Add(result);
            return result is not FeelBoolean decided || decided.Value == every;
        });
        return failure ?? (every ? Logic.All(results, "every") : Logic.Any(results, "some"));
    }
}
