using Peiyu.Core.Boards;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Tasks;

/// <summary>A target of the annex over all units that the reader may see.</summary>
/// <param name="Programme">Its programme.</param>
/// <param name="Target">The target.</param>
/// <param name="County">The county's.</param>
/// <param name="Units">One per unit that has a target of its own.</param>
/// <param name="Shares">For a target of the county alone: how many of those counted are the unit's.</param>
public sealed record MatrixRow(
    Programme Programme,
    Target Target,
    Standing? County,
    IReadOnlyDictionary<string, Standing> Units,
    IReadOnlyDictionary<string, int> Shares)
{
    public string Label => Programme.Label + (Target.Level is { } level ? $"·{level}" : "");

    public DateOnly? DueOn => Standings.LastOrDefault()?.Attainment.DueOn;

    /// <summary>The county's last.</summary>
    public IEnumerable<Standing> Standings => County is { } county ? Units.Values.Append(county) : Units.Values;

    /// <summary>Of a unit, or of the county where it is null; null where it has no target of its own.</summary>
    public Standing? Of(string? unit) => unit is null ? County : Units.GetValueOrDefault(unit);
}
