namespace Peiyu.Dmn.Graph;

internal sealed class InputData(string name, string modelNamespace, int line) : GraphElement(name, modelNamespace, line);
