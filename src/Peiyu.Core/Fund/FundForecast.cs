using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Fund;

/// <summary>What the pot will still be asked for: awards that are met by what is known and not claimed yet.</summary>
/// <param name="Policies">Each award that the pot pays for: how many are met and not claimed, and what they come to in yuan.</param>
/// <param name="Unclaimed">Altogether, in yuan.</param>
/// <param name="Left">What is free once they are paid; below zero: what is missing.</param>
public sealed record FundForecast(IReadOnlyList<(Policy Policy, int Count, decimal Yuan)> Policies, decimal Unclaimed, decimal Left)
{
    /// <param name="board">What is met on its day.</param>
    /// <param name="stand">The pot's year.</param>
    /// <param name="isClaimed">Whether there is a claim for an award.</param>
    public static FundForecast Of(Board board, PotYear stand, Func<AwardLine, bool> isClaimed)
    {
        var open = board.Awards.Where(line => line.Status == Status.Met && line.Policy.Pot == stand.Pot && !isClaimed(line)).ToList();
        var unclaimed = open.Sum(line => line.Amount ?? 0);
        return new([.. board.Plan.Policies.Where(policy => policy.Pot == stand.Pot).Select(policy => Row(policy, open))], unclaimed, (stand.Available ?? 0) - unclaimed);
    }

    private static (Policy Policy, int Count, decimal Yuan) Row(Policy policy, List<AwardLine> lines)
    {
        var own = lines.Where(line => line.Policy == policy).ToList();
        return (policy, own.Count, own.Sum(line => line.Amount ?? 0));
    }
}
