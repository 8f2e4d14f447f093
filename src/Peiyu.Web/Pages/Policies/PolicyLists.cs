using System.Runtime.CompilerServices;
using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Policies;

/// <summary>Who meets a policy, who nearly does, who is on the way and of whom it can't be told; all or one unit's.</summary>
public sealed class PolicyLists
{
    public const string Met = "met";
    public const string Near = "near";
    public const string Way = "way";
    public const string Unknown = "unknown";
    public const string Unmet = "unmet";

    private static readonly ConditionalWeakTable<Board, Dictionary<Policy, PolicyLists>> Made = [];

    private PolicyLists(Board board, Policy policy, IReadOnlyList<AwardLine> lines, IReadOnlyList<WayLine> way, string? unit)
    {
        (Board, Policy, Unit) = (board, policy, unit);
        OnTheWay = [.. way.Where(line => board.Plan.Covers(line.Since))];
        StaleCount = way.Count - OnTheWay.Count;
        MetLines = [.. lines.Where(line => line.Status == Status.Met)
            .OrderBy(line => line.EventOn).ThenBy(line => line.Enterprise?.Record.Order ?? int.MaxValue)];
        UnknownLines = [.. lines.Where(line => line.Status == Status.Unknown)];
        NearLines = [.. lines.Where(line => line.Near is not null).OrderBy(line => line.Near!.Distance).ThenBy(line => line.Subject, StringComparer.Ordinal)];
    }

    public Board Board { get; }

    public Policy Policy { get; }

    /// <summary>Null: all units.</summary>
    public string? Unit { get; }

    /// <summary>By the day of the event.</summary>
    public IReadOnlyList<AwardLine> MetLines { get; }

    /// <summary>The one who misses least comes first.</summary>
    public IReadOnlyList<AwardLine> NearLines { get; }

    public IReadOnlyList<AwardLine> UnknownLines { get; }

    /// <summary>Those whose case has come a step further this year and wait for the event; the one who has waited longest comes first.</summary>
    public IReadOnlyList<WayLine> OnTheWay { get; }

    /// <summary>How many began before the plan year and have no result: to be looked into before they are counted.</summary>
    public int StaleCount { get; }

    public int UnmetCount => Board.UnmetOf(Policy, Unit);

    /// <summary>In yuan; null where nothing is met, or the document gives no figure.</summary>
    public decimal? Sum => MetLines.Any(line => line.Amount is not null) ? MetLines.Sum(line => line.Amount ?? 0) : null;

    /// <summary>What it would cost besides if all who nearly do made it; null where that depends on the case.</summary>
    public decimal? SumOfNear => Policy.FixedSum(Board.Plan) is { } sum ? sum * (NearLines.Count(line => line.Near!.CanBeMended) + OnTheWay.Count) : null;

    /// <summary>For all units it is worked out once for a board.</summary>
    public static PolicyLists Of(Board board, Policy policy, string? unit)
    {
        if (unit is not null)
        {
            return Make(board, policy, unit);
        }

        var made = Made.GetValue(board, _ => []);
        lock (made)
        {
            return made.TryGetValue(policy, out var known) ? known : made[policy] = Make(board, policy, null);
        }
    }

    private static PolicyLists Make(Board board, Policy policy, string? unit) => new(
        board,
        policy,
        [.. board.AwardsOf(policy).Where(line => unit is null || line.Unit == unit)],
        [.. board.WaysTo(policy).Where(line => unit is null || line.Unit == unit).OrderBy(line => line.Since)],
        unit);
}
