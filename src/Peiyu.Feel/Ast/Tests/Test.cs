using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast.Tests;

/// <summary>A question put to a value from outside: the right side of <c>in</c>, or a decision table's cell.</summary>
internal abstract class Test
{
    /// <summary>Where in the text it was written.</summary>
    internal Range Span { get; set; }

    internal FeelValue Apply(FeelValue value, Frame frame)
    {
        if (frame.Trace is not { } trace)
            return Run(value, frame);
        var index = trace.Begin(this);
        var result = Run(value, frame);
        trace.End(index, result);
        return result;
    }

    private protected abstract FeelValue Run(FeelValue value, Frame frame);
}
