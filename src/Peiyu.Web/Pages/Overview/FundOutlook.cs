using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Overview;

/// <summary>The county's fund, what it owes by what is known, and what could break it.</summary>
/// <param name="Fund">The pot.</param>
/// <param name="Owed">In yuan.</param>
/// <param name="Policies">Each policy that it pays for: the met awards, what they come to, the unknown ones.</param>
/// <param name="YearAtPace">What it would owe for the whole year at the pace so far, in yuan; null before and after the year.</param>
/// <param name="Shared">The policies that the county pays together with others, by a share that is not written.</param>
public sealed record FundOutlook(
    Pot Fund,
    decimal Owed,
    IReadOnlyList<(Policy Policy, int Met, decimal Sum, int Unknown)> Policies,
    decimal? YearAtPace,
    IReadOnlyList<(Policy Policy, decimal Sum)> Shared)
{
    private const string County = "县";

    public decimal Left => Fund.Amount - Owed;

    public decimal SharedSum => Shared.Sum(one => one.Sum);

    /// <summary>
    /// The county's share of what is paid together above which the fund is not enough, rounded down to a tenth of a percent; null
    /// where even the whole of it would be paid easily, or where there is none.
    /// </summary>
    public decimal? BreakingShare => SharedSum <= 0 || Left >= SharedSum ? null : Math.Floor(Math.Max(0, Left) / SharedSum * 1000) / 1000;

    /// <summary>Null for a plan without a fund.</summary>
    public static FundOutlook? Of(Board board) => board.Plan.Fund is not { } fund ? null : new(
        fund,
        board.Owed,
        [.. board.Plan.Policies.Where(policy => policy.Pot is not null).Select(policy => Row(policy, [.. board.AwardsOf(policy)]))],
        YearOf(board),
        [.. board.Plan.Policies.Where(policy => policy.Pot is null && PayerSum.IsShared(policy.Payer) && policy.Payer.Contains(County, StringComparison.Ordinal))
            .Select(policy => (policy, board.AwardsOf(policy).Where(line => line.Status == Status.Met).Sum(line => line.Amount ?? 0)))
            .Where(one => one.Item2 > 0)]);

    private static (Policy Policy, int Met, decimal Sum, int Unknown) Row(Policy policy, List<AwardLine> lines) => (
        policy,
        lines.Count(line => line.Status == Status.Met),
        lines.Where(line => line.Status == Status.Met).Sum(line => line.Amount ?? 0),
        lines.Count(line => line.Status == Status.Unknown));

    private static decimal? YearOf(Board board)
    {
        var (first, last) = (board.Plan.FirstDay, board.Plan.LastDay);
        return board.AsOf < first || board.AsOf >= last
            ? null
            : board.Owed * (last.DayNumber - first.DayNumber + 1) / (board.AsOf.DayNumber - first.DayNumber + 1);
    }
}
