namespace Peiyu.Plans.Model;

/// <summary>A town, street or zone that has targets (单位).</summary>
/// <param name="Name">As in the annex.</param>
/// <param name="Code">The statistical code of the division; null where there is none (开发区).</param>
/// <param name="Aliases">Other names for it in files: 县经济开发区.</param>
public sealed record PlanUnit(string Name, string? Code, IReadOnlyList<string> Aliases);
