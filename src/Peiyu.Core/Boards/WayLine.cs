using Peiyu.Plans.Model;

namespace Peiyu.Core.Boards;

/// <summary>A case of a board that is on its way to the event of an award: applied for, not recognised yet.</summary>
/// <param name="Policy">The award that the event would give.</param>
/// <param name="Enterprise">Null for clusters and towns.</param>
/// <param name="Label">What a person calls the case.</param>
/// <param name="Unit">The unit that it counts for; null where none is known.</param>
/// <param name="Last">The last stage that has happened.</param>
/// <param name="Since">Its day.</param>
/// <param name="Next">The stage that comes next.</param>
public sealed record WayLine(Policy Policy, EnterpriseLine? Enterprise, string Label, string? Unit, Field Last, DateOnly Since, Field Next)
{
    /// <summary>已申报，等推荐.</summary>
    public string Words => $"已{Last.Stage}，等{Next.Stage}";
}
