using Peiyu.Feel.Ast;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Boxed;

/// <summary>Unlike a written <c>if</c>, it is null when the condition is something else than true, false or null.</summary>
internal sealed class BoxedConditionalNode(Node condition, Node then, Node otherwise) : Node
{
    private protected override FeelValue Run(Frame frame) => condition.Evaluate(frame) switch
    {
        FeelBoolean { Value: true } => then.Evaluate(frame),
        FeelBoolean or FeelNull => otherwise.Evaluate(frame),
        var other => FeelNull.Because($"条件应为是非，实为{other.Kind}"),
    };
}
