using System.Runtime.CompilerServices;
using Peiyu.Core.Boards;

namespace Peiyu.Web.Pages.Policies;

/// <summary>What the answers of a board come to, by policy; worked out once for a board.</summary>
public static class PolicyFigures
{
    private static readonly ConditionalWeakTable<Board, IReadOnlyList<PolicyRow>> Made = [];

    /// <summary>In the plan's order.</summary>
    public static IReadOnlyList<PolicyRow> Of(Board board) => Made.GetValue(
        board, asked => [.. asked.Plan.Policies.Select(policy => PolicyRow.Of(policy, asked.AwardsOf(policy)))]);
}
