using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>What an array holds for some rows or codes: the enterprise of a case, a case that it refers to, a text for a text.</summary>
/// <param name="of">By row or code.</param>
/// <param name="at">The rows or codes.</param>
/// <param name="latest">What is larger has not happened yet and is not known.</param>
internal sealed class LookUp(int[] of, IntOp at, int latest = int.MaxValue) : IntOp(at.Level)
{
    public int[] Of => of;

    public IntOp At => at;

    /// <summary>Whether nothing lies later than what counts.</summary>
    public bool IsWhole => latest == int.MaxValue;

    protected override void Run(Frame frame, IntVector result)
    {
        var (rows, to) = (at.Get(frame).Values, result.Values);
        for (var i = 0; i < frame.Count; i++)
        {
            var value = rows[i] >= 0 ? of[rows[i]] : IntVector.None;
            to[i] = value <= latest ? value : IntVector.None;
        }
    }
}
