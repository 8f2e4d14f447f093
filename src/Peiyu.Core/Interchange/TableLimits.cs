namespace Peiyu.Core.Interchange;

/// <summary>What an input may cost before it is refused. The defaults hold any honest workbook of a county many times over.</summary>
public sealed record TableLimits
{
    private const long MiB = 1024 * 1024;

    public static TableLimits Default { get; } = new();

    /// <summary>The size of a workbook as it lies on the disk.</summary>
    public long FileBytes { get; init; } = 200 * MiB;

    /// <summary>The size of a CSV file, and of all parts of a workbook together once unpacked.</summary>
    public long UnpackedBytes { get; init; } = 1024 * MiB;

    /// <summary>The unpacked table of shared strings, the only part of a workbook that is held in memory whole.</summary>
    public long SharedStringBytes { get; init; } = 256 * MiB;

    public int PackageEntries { get; init; } = 10_000;

    /// <summary>How many times its packed size a large part may be. Tables reach 30, zeros 1,000.</summary>
    public int CompressionRatio { get; init; } = 200;

    /// <summary>Parts up to this size may have any ratio: small tables of equal rows do.</summary>
    public long CompressionRatioFrom { get; init; } = 10 * MiB;

    /// <summary>Excel's own bounds for rows, columns and the text of one cell.</summary>
    public int Rows { get; init; } = 1_048_576;

    public int Columns { get; init; } = 16_384;

    public int CellCharacters { get; init; } = 32_767;

    /// <summary>Cells of one sheet, gaps before the last of a row included: a million rows of one far cell would cost hours.</summary>
    public long CellsOfSheet { get; init; } = 100_000_000;
}
