using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Model;

/// <summary>An entry of the fact dictionary (指标字典).</summary>
/// <param name="Name">As in the 指标 column.</param>
/// <param name="Type">How its values are read.</param>
/// <param name="Unit">元, 人, kWh; empty for words and plain numbers.</param>
/// <param name="Periods">The kinds of period that its values may have; only None: it has no period.</param>
/// <param name="Description">What it means and what it is for.</param>
/// <param name="Place">Where it is written.</param>
public sealed record FactDefinition(
    string Name,
    FieldType Type,
    string Unit,
    IReadOnlyList<PeriodKind> Periods,
    string Description,
    SourcePlace Place);
