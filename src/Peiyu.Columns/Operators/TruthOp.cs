using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>Three-valued truth.</summary>
internal abstract class TruthOp(Level? level) : Op<TruthVector>(level);
