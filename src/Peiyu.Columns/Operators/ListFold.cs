namespace Peiyu.Columns.Operators;

/// <summary>What is made of the items of a list.</summary>
internal enum ListFold
{
    Sum,
    Max,
    Min,
}
