namespace Peiyu.Dmn;

/// <summary>How large a model may be: more than any that people maintain, little enough for any machine.</summary>
public sealed record DmnLimits
{
    public static DmnLimits Default { get; } = new();

    /// <summary>In bytes of the file.</summary>
    public long Size { get; init; } = 16 * 1024 * 1024;

    /// <summary>How deeply elements may be nested.</summary>
    public int Depth { get; init; } = 200;

    public int Elements { get; init; } = 500_000;

    /// <summary>How many models may import one another.</summary>
    public int Imports { get; init; } = 100;
}
