namespace Peiyu.Dmn.Graph;

/// <summary>Some decisions of the graph, callable as a function of what they need from outside.</summary>
internal sealed class DecisionService(string name, string modelNamespace, int line)
    : GraphElement(name, modelNamespace, line)
{
    internal List<Decision> Outputs { get; } = [];

    /// <summary>Decisions and input data that the caller gives, in the order of the parameters.</summary>
    internal List<GraphElement> Inputs { get; } = [];
}
