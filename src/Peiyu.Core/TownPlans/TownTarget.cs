using Peiyu.Core.Boards;

namespace Peiyu.Core.TownPlans;

/// <summary>A target of a unit with what the unit has put down for it.</summary>
/// <param name="Standing">Where it stands.</param>
/// <param name="Allocations">Those that count, by month.</param>
public sealed record TownTarget(Standing Standing, IReadOnlyList<Allocation> Allocations)
{
    public decimal Goal => Standing.Attainment.Goal;

    public decimal Reached => Standing.Attainment.Done ?? 0;

    /// <summary>Enterprises that are put down and not reached yet, agreed or not.</summary>
    public int Pending => Allocations.Count(one => one.IsPending);

    /// <summary>For how many nobody is put down.</summary>
    public decimal Open => Math.Max(0, Goal - Reached - Pending);

    /// <summary>What is reached by the deadline when what the county agreed to comes about.</summary>
    public decimal Forecast => Reached + Allocations.Count(one => one is { IsPending: true, State: AllocationState.Agreed, IsTooLate: false });

    public decimal Shortfall => Math.Max(0, Goal - Forecast);

    public int Count(AllocationState state) => Allocations.Count(one => one.State == state);

    /// <summary>How many are put down for a month.</summary>
    public IEnumerable<(int Month, int Count)> Months => Allocations.GroupBy(one => one.Month).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()));
}
