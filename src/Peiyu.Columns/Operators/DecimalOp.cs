using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>Exact decimals, for quotients and whatever does not fit whole steps.</summary>
internal abstract class DecimalOp(Level? level) : Op<DecimalVector>(level);
