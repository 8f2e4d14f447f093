namespace Peiyu.Dmn;

/// <summary>What is wrong in a model, where, and how to mend it. The line counts from 1.</summary>
public sealed record DmnProblem(string File, int Line, string Message)
{
    public override string ToString() => $"{File} 第 {Line} 行：{Message}";
}
