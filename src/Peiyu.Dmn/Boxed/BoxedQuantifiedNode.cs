using Peiyu.Feel.Ast;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Boxed;

/// <summary>Unlike a written <c>some</c> or <c>every</c>, it is null when a condition is no truth value.</summary>
internal sealed class BoxedQuantifiedNode(bool every, Iterator iterator, Node condition) : Node
{
    private protected override FeelValue Run(Frame frame)
    {
        List<FeelNull> unknown = [];
        FeelValue? outcome = null;
        var failure = Iteration.Walk([iterator], frame, inner =>
        {
            var result = condition.Evaluate(inner);
            if (result is FeelNull none)
                unknown.Add(none);
            else if (result is not FeelBoolean truth)
                outcome = FeelNull.Because($"条件应为是非，实为{result.Kind}");
            else if (truth.Value != every)
                outcome = truth;
            return outcome is null;
        });
        return failure ?? outcome ?? (unknown.Count > 0 ? FeelNull.Of(unknown) : FeelBoolean.Of(every));
    }
}
