namespace Peiyu.Core.TownPlans;

/// <summary>A unit's own plan (本辖区培育计划): which enterprise is to reach which of its targets in which month.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Targets">Every target of its own that is counted, in the plan's order.</param>
public sealed record TownPlan(string Unit, IReadOnlyList<TownTarget> Targets)
{
    public IEnumerable<Allocation> Allocations => Targets.SelectMany(target => target.Allocations);

    public decimal Goal => Targets.Sum(target => target.Goal);

    /// <summary>Of all targets together what falls short of its goal; what one has too many helps no other.</summary>
    public decimal Shortfall => Targets.Sum(target => target.Shortfall);

    public IEnumerable<TownTarget> FallingShort => Targets.Where(target => target.Shortfall > 0);

    /// <summary>Whether the county has seen any of it.</summary>
    public bool IsSubmitted => Allocations.Any(one => one.State is AllocationState.Submitted or AllocationState.Agreed);

    public int Count(AllocationState state) => Targets.Sum(target => target.Count(state));
}
