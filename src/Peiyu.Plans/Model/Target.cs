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
    SourcePlace Place)
{
    /// <summary>The number is not to be passed instead of to be reached (能耗, 逾期件).</summary>
    public bool LowerIsBetter { get; init; }

    /// <summary>Only some units have a target of it.</summary>
    public bool OfSomeUnits { get; init; }

    /// <summary>The rule by which cases are picked; null where it has none.</summary>
    public PlanExpression? Where => Measured switch
    {
        Measured.Count count => count.Where,
        Measured.Figure figure => figure.Where,
        Measured.Net net => net.Where,
        _ => null,
    };

    /// <summary>The kind whose cases it looks at; null where it has none.</summary>
    public Kind? On => Measured switch
    {
        Measured.Count count => count.On,
        Measured.Figure figure => figure.On,
        Measured.Net net => net.On,
        _ => null,
    };
}
