using Peiyu.Feel.Ast;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Boxed;

/// <summary>Unlike a written filter it takes conditions only, and is null when one is no truth value.</summary>
internal sealed class BoxedFilterNode(Node source, Node match) : Node
{
    private protected override FeelValue Run(Frame frame)
    {
        var value = source.Evaluate(frame);
        if (value is FeelNull)
            return value;
        List<FeelValue> kept = [];
        foreach (var item in (value as FeelList)?.Items ?? [value])
        {
            var result = match.Evaluate(frame.With(new ItemScope(item)));
            if (result is not (FeelBoolean or FeelNull))
                return FeelNull.Because($"筛选条件应为是非，实为{result.Kind}");
            if (result is FeelBoolean { Value: true })
                kept.Add(item);
        }
        return new FeelList(kept);
    }
}
