using Peiyu.Core.Boards;
using Peiyu.Core.Flows;
using Peiyu.Plans.Model;

namespace Peiyu.Core.TownPlans;

/// <summary>An enterprise that a town has put down for one of its targets (培育安排).</summary>
/// <param name="Case">The case.</param>
/// <param name="Programme">The target's programme.</param>
/// <param name="Enterprise">Null where the register does not know it any more.</param>
/// <param name="Month">1 to 12, of the plan year.</param>
/// <param name="State">Where it stands.</param>
public sealed record Allocation(HandledCase Case, Programme Programme, EnterpriseLine? Enterprise, int Month, AllocationState State)
{
    /// <summary>Whether the target counts the enterprise already.</summary>
    public required bool IsReached { get; init; }

    /// <summary>Whether its month begins after the target is due.</summary>
    public required bool IsTooLate { get; init; }

    /// <summary>Whether it still stands for something to come.</summary>
    public bool IsPending => !IsReached && State != AllocationState.Dropped;
}
