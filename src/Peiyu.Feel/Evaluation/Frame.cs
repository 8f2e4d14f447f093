using Peiyu.Feel.Tracing;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

/// <summary>The names visible at one place of an expression: the innermost first, the caller's scope last.</summary>
internal sealed class Frame(FeelScope names, Frame? outer, IFeelObserver? observer, FeelTrace? trace = null)
{
    internal IFeelObserver? Observer { get; } = observer;

    /// <summary>Takes down every step; C# null when nobody wants to know.</summary>
    internal FeelTrace? Trace { get; } = trace;

    internal Frame With(FeelScope inner) => new(inner, this, Observer, Trace);

    internal Frame With(string name, FeelValue value) => With(new BindingScope(name, value));

    internal FeelValue? Find(string name)
    {
        for (var frame = this; frame is not null; frame = frame.Outer)
        {
            if (frame.Names.Find(name) is { } value)
                return value;
        }
        return null;
    }

    private FeelScope Names { get; } = names;

    private Frame? Outer { get; } = outer;
}
