using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Advice;

/// <summary>A case on its way to the event of an award: applied for, not recognised yet.</summary>
/// <param name="Policy">The award that the event would give.</param>
/// <param name="Record">The case.</param>
/// <param name="Last">The last stage that has happened.</param>
/// <param name="Since">Its day.</param>
/// <param name="Next">The stage that comes next.</param>
/// <param name="Sum">What the award comes to, in yuan; null where it depends on the case.</param>
public sealed record Approach(Policy Policy, CaseRecord Record, Field Last, DateOnly Since, Field Next, decimal? Sum)
{
    /// <summary>已申报，等推荐.</summary>
    public string Words => $"已{Last.Stage}，等{Next.Stage}";
}
