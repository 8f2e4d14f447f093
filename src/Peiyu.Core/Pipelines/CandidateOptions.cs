namespace Peiyu.Core.Pipelines;

/// <summary>How candidates are looked for.</summary>
public sealed class CandidateOptions
{
    /// <summary>So many enterprises are held against criteria while somebody waits; more behind their back.</summary>
    public int WhileWaiting { get; set; } = 3_000;
}
