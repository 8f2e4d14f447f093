namespace Peiyu.Feel;

/// <summary>
/// Where a text stops being an expression, what could have stood there and what did. Line and column count from 1.
/// </summary>
public sealed record FeelSyntaxError(int Line, int Column, string Expected, string Found)
{
    public string Message => $"第 {Line} 行第 {Column} 列：应为 {Expected}，实为 {Found}";

    public override string ToString() => Message;
}
