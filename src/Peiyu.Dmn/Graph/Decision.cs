using Peiyu.Feel.Ast;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Graph;

internal sealed class Decision(string name, string modelNamespace, int line) : GraphElement(name, modelNamespace, line)
{
    internal Node Logic { get; set; } = new ConstantNode(FeelNull.Because($"决策“{name}”没有写决策逻辑"));
}
