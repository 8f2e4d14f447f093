namespace Peiyu.Columns.Operators;

/// <summary>The exact operations on whole steps.</summary>
internal enum NumberStep
{
    Add,
    Subtract,
    Multiply,
}
