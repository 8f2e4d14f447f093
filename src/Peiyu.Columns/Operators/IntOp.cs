using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>Days, codes or rows.</summary>
internal abstract class IntOp(Level? level) : Op<IntVector>(level);
