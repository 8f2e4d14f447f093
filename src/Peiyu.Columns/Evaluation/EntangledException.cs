namespace Peiyu.Columns.Evaluation;

/// <summary>
/// An award that depends on others has no form in columns: then none that does is worked out in columns, for each has to see the
/// others as they are at its turn.
/// </summary>
internal sealed class EntangledException(string why, Exception inner) : Exception(why, inner);
