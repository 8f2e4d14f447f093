using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Storage;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>Numbers in whole steps. That every result fits is proven from the bounds before anything is worked out.</summary>
/// <param name="level">Whose rows.</param>
/// <param name="scale">A step is 10 to the minus scale.</param>
/// <param name="min">No result is smaller.</param>
/// <param name="max">No result is larger.</param>
internal abstract class NumberOp(Level? level, int scale, Int128 min, Int128 max) : Op<NumberVector>(level)
{
    public int Scale => scale;

    public Int128 Min => min;

    public Int128 Max => max;

    /// <summary>Whether results within these bounds can be kept as whole steps.</summary>
    public static bool Fits(int scale, Int128 min, Int128 max) => scale <= MostDecimals && Scaled.Fits(min, max);

    private const int MostDecimals = 18;
}
