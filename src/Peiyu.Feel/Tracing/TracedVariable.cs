namespace Peiyu.Feel.Tracing;

/// <summary>A variable that takes one item of a list after the other.</summary>
internal sealed class TracedVariable(string name)
{
    internal string Name => name;
}
