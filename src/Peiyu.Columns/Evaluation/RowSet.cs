namespace Peiyu.Columns.Evaluation;

/// <summary>Some rows of a table in order: the ones listed, or the first so many.</summary>
internal readonly record struct RowSet(int[]? Listed, int Count)
{
    public int this[int at] => Listed?[at] ?? at;
}
