namespace Peiyu.Core.Exports;

/// <summary>A target of a unit, or of the county, in the annex.</summary>
/// <param name="Target">As set; null where the unit has none.</param>
/// <param name="Done">As counted; null where that is not known.</param>
/// <param name="State">In a word: 已完成, 逾期; empty where there is no target.</param>
public sealed record AnnexCell(decimal? Target, decimal? Done, string State)
{
    /// <summary>No target.</summary>
    public static AnnexCell None { get; } = new(null, null, "");

    internal string? Words => Target is { } target
        ? $"{(Done is { } done ? $"{done:0.######}" : "未知")} / {target:0.######}\n{State}"
        : null;
}
