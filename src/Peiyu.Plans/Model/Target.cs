namespace Peiyu.Plans.Model;

/// <summary>A number to reach by a day, for the county and perhaps for each unit.</summary>
/// <param name="Measure">applied, pool, result or rate: what kind of number it is.</param>
/// <param name="Level">市级, 省级, 国家级 where a row has a target for each; else null.</param>
/// <param name="Due">When it must be reached.</param>
/// <param name="Units">The target of each unit that has one, in the order of the annex.</param>
/// <param name="County">The county's own; null where it has none.</param>
/// <param name="Measured">What is counted.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Target(
    string Measure,
    string? Level,
    DueDate Due,
    IReadOnlyList<(string Unit, decimal Value)> Units,
    decimal? County,
    Measured Measured,
    SourcePlace Place);
