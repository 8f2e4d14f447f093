using Peiyu.Feel.Ast;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Graph;

/// <summary>A business knowledge model: a function that decisions may call.</summary>
internal sealed class Knowledge(string name, string modelNamespace, int line) : GraphElement(name, modelNamespace, line)
{
    internal Node Logic { get; set; } = new ConstantNode(FeelNull.Because($"业务知识“{name}”没有写逻辑"));
}
