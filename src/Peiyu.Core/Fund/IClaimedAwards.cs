using Peiyu.Core.Boards;

namespace Peiyu.Core.Fund;

/// <summary>Knows for which awards there is a claim already.</summary>
public interface IClaimedAwards
{
    /// <summary>Whether an award of the board has a claim that is open, paid or refused.</summary>
    public Task<Func<AwardLine, bool>> ReadAsync(CancellationToken ct);
}
