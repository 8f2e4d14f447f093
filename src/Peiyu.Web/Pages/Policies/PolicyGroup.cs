using Peiyu.Core.Boards;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Policies;

/// <summary>The policies of a clause.</summary>
public sealed record PolicyGroup(Clause Clause, IReadOnlyList<PolicyRow> Rows)
{
    /// <summary>In the order of the document.</summary>
    public static IReadOnlyList<PolicyGroup> Of(Board board, PolicyFilter filter)
    {
        var rows = PolicyFigures.Of(board).Where(row => filter.Includes(row.Policy, board.Plan)).ToLookup(row => row.Policy.Clause);
        return [.. board.Plan.Clauses.Where(clause => rows.Contains(clause.Id)).Select(clause => new PolicyGroup(clause, [.. rows[clause.Id]]))];
    }
}
