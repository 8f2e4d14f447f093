namespace Peiyu.Dmn;

/// <summary>Something that whoever wrote a decision table should look at.</summary>
/// <param name="File">The model's file.</param>
/// <param name="Line">Line of the table or row, from 1.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Message">In words: which rows, and for which inputs.</param>
public sealed record TableRemark(string File, int Line, TableRemarkKind Kind, string Message)
{
    public override string ToString() => $"{File} 第 {Line} 行：{Message}";
}
