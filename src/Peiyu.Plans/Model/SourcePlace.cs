namespace Peiyu.Plans.Model;

/// <summary>Where something stands in the plan's files, for messages.</summary>
/// <param name="File">The path below the plan's folder.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
public sealed record SourcePlace(string File, int Line, int Column)
{
    public override string ToString() => $"{File}:{Line}:{Column}";
}
