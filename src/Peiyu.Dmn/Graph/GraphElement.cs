using Peiyu.Feel.Types;

namespace Peiyu.Dmn.Graph;

/// <summary>A node of the requirements graph.</summary>
internal abstract class GraphElement(string name, string modelNamespace, int line)
{
    internal string Name => name;

    /// <summary>The namespace of the model it stands in.</summary>
    internal string Namespace => modelNamespace;

    /// <summary>Line of the model's file, from 1.</summary>
    internal int Line => line;

    /// <summary>The declared type of its value.</summary>
    internal FeelType Type { get; set; } = SimpleType.Any;

    /// <summary>What its logic may name.</summary>
    internal Requirements Requirements { get; } = new();
}
