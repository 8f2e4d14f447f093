using Peiyu.Core.Boards;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Policies;

/// <summary>The policies of a clause.</summary>
public sealed record PolicyGroup(Clause Clause, IReadOnlyList<PolicyRow> Rows)
{
    /// <summary>In the order of the document; one payer's alone where it is given.</summary>
    public static IReadOnlyList<PolicyGroup> Of(OldBoard board, string? payer)
    {
        var entitlements = board.Answer.Entitlements.ToLookup(entitlement => entitlement.Policy);
        return
        [
            .. from clause in board.Plan.Clauses
               let policies = board.Plan.Policies.Where(policy => policy.Clause == clause.Id && (payer is null || policy.Payer == payer))
               let rows = policies.Select(policy => new PolicyRow(policy, [.. entitlements[policy]])).ToList()
               where rows.Count > 0
               select new PolicyGroup(clause, rows),
        ];
    }
}
