using System.Runtime.CompilerServices;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Tracing;
using Peiyu.Feel.Types;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

/// <summary>A part of an expression's tree.</summary>
internal abstract class Node
{
    /// <summary>Where in the text it was written.</summary>
    internal Range Span { get; set; }

    /// <summary>The type of every value it can have, where that is plain from the text; otherwise C# null.</summary>
    internal virtual FeelType? StaticType => null;

    internal FeelValue Evaluate(Frame frame)
    {
        Effort.Spend();
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return Nulls.TooDeep;
        return frame.Trace is { } trace ? Take(trace, frame) : Run(frame);
    }

    private protected abstract FeelValue Run(Frame frame);

    private FeelValue Take(FeelTrace trace, Frame frame)
    {
        var index = trace.Begin(this);
        FeelValue value = Effort.Spent;
        try
        {
            return value = Run(frame);
        }
        finally
        {
            // Also where the evaluation was stopped: a step without an end would be no tree.
            trace.End(index, value);
        }
    }
}
