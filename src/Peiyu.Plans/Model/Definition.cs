namespace Peiyu.Plans.Model;

/// <summary>A word that the rules use about an enterprise, made exact (中小微, 规模以下小微, 工业).</summary>
/// <param name="Name">The word.</param>
/// <param name="Needs">What must be known for an answer; where one is missing the answer is unknown and names them all.</param>
/// <param name="Value">Read in the scope of the enterprise.</param>
/// <param name="Source">The clause or document that settles it.</param>
/// <param name="Assumptions">What they leave open.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Definition(
    string Name,
    IReadOnlyList<string> Needs,
    PlanExpression Value,
    string Source,
    IReadOnlyList<Assumption> Assumptions,
    SourcePlace Place)
{
    /// <summary>What a number counts: 年; empty for words and plain numbers.</summary>
    public string Unit { get; init; } = "";

    /// <summary>A number that is a part of a whole and written as per cent: 0.05 is 5%.</summary>
    public bool IsShare { get; init; }
}
