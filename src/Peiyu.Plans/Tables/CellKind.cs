namespace Peiyu.Plans.Tables;

/// <summary>What a file says that a cell is.</summary>
public enum CellKind
{
    Empty,
    Text,
    Number,
    Date,
    Boolean,
    FormulaWithoutValue,
    Error,
}
