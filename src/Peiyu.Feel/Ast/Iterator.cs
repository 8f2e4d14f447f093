using Peiyu.Feel.Tracing;

namespace Peiyu.Feel.Ast;

/// <summary><c>name in list</c>, or <c>name in from..to</c> when <paramref name="To"/> is given.</summary>
internal sealed record Iterator(string Name, Node From, Node? To)
{
    /// <summary>The variable as a trace knows it.</summary>
    internal TracedVariable Variable { get; } = new(Name);
}
