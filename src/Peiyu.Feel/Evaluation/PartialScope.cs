using Peiyu.Feel.Ast;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

/// <summary>The results of a loop so far, copied only if the body asks for them.</summary>
internal sealed class PartialScope(List<FeelValue> results) : FeelScope
{
    public override FeelValue? Find(string name) => name == ForNode.Partial ? new FeelList([.. results]) : null;
}
