namespace Peiyu.Plans.Model;

/// <summary>A function that the plan's rules share, written in FEEL: 首次认定(本件).</summary>
/// <param name="Name">As called in rules.</param>
/// <param name="Parameters">In order.</param>
/// <param name="Body">Sees its parameters, the other functions and the constants, nothing of the case.</param>
/// <param name="Source">The clause or document that settles it.</param>
/// <param name="Assumptions">What they leave open.</param>
/// <param name="Place">Where it is written.</param>
public sealed record PlanFunction(
    string Name,
    IReadOnlyList<string> Parameters,
    PlanExpression Body,
    string Source,
    IReadOnlyList<Assumption> Assumptions,
    SourcePlace Place)
{
    /// <summary>How an amount that it works out is put in words, with its parameters in braces: {各项}合计. Null: by its name.</summary>
    public string? Say { get; init; }
}
