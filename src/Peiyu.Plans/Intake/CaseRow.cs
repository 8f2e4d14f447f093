using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Intake;

/// <summary>A row of a kind's sheet that could be read.</summary>
/// <param name="Number">As Excel counts.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Values">One per field of the kind; null literals where cells were empty.</param>
public sealed record CaseRow(int Number, Kind Kind, FeelValue[] Values)
{
    public string? Text(Field field) => (Values[field.Index] as FeelText)?.Value;
}
