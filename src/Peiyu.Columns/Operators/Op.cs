using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>
/// A part of an expression that is worked out for all rows of a frame in one loop. It keeps its result, so that whoever asks again
/// for the same frame gets it; it belongs to one worker.
/// </summary>
/// <param name="level">Whose rows it speaks of; null: it is the same for all rows.</param>
internal abstract class Op<TVector>(Level? level)
    where TVector : class, IVector, new()
{
    private readonly TVector _result = new();
    private long _stamp;

    public Level? Level => level;

    public TVector Get(Frame frame)
    {
        if (_stamp != frame.Stamp)
        {
            _result.Fit(frame.Count);
            Run(frame, _result);
            _stamp = frame.Stamp;
        }

        return _result;
    }

    protected abstract void Run(Frame frame, TVector result);

    /// <summary>The deeper of two levels: a child sees its parents.</summary>
    protected static Level? Deeper(Level? a, Level? b) => Level.Deeper(a, b);
}
