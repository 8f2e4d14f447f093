using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Fund;

/// <summary>
/// The county's fund as one double-entry ledger. It is used within a change (one writer, one transaction), so what is there
/// when a posting is judged is there when it is written, and no pot is overspent whatever runs at once.
/// </summary>
public sealed class Ledger(PlanSource plans)
{
    /// <summary>The act under which every posting is on record.</summary>
    public const string Act = "post";

    /// <summary>
    /// Posts once. A posting whose key stands in the ledger already is not posted again; one that asks for more than is there, or
    /// for something else under a known key, is refused and changes nothing. What the change has so far is saved, not committed.
    /// </summary>
    internal async Task<PostingResult> PostAsync(AuditedWork work, Posting posting, CancellationToken ct)
    {
        if (PostingRules.Objection(posting) is { } objection)
        {
            return new PostingResult.Refused(objection);
        }

        if (await KnownPosting.FindAsync(work.Db, posting, ct) is { } known)
        {
            return known;
        }

        var move = await new MoveFinder(work.Db, posting, await IsPotAsync(work.Db, posting.Pot, ct)).FindAsync(ct);
        if (move.Refusal is { } refusal)
        {
            return new PostingResult.Refused(refusal);
        }

        var id = await LedgerWriter.AppendAsync(work, [(posting, move)], ct);
        Record(work, posting, move, id);
        return new PostingResult.Posted(id);
    }

    /// <summary>How all accounts stand.</summary>
    internal static async Task<Balances> BalancesAsync(PeiyuDb db, CancellationToken ct) => Balances.From(await db.TurnoversAsync(ct));

    /// <summary>Where a claim's money stands, over all pots, payers and years.</summary>
    internal static async Task<CaseMoney> OfCaseAsync(PeiyuDb db, long caseId, CancellationToken ct)
    {
        var stands = await db.StandsOfAsync(caseId, ct);
        return new(In(Buckets.Reserved), In(Buckets.Committed), In(Buckets.Paid), Fen.ToYuan(await db.ReturnedOfAsync(caseId, ct)));

        decimal In(string bucket) => Fen.ToYuan(stands.Where(stand => stand.Bucket == bucket).Sum(stand => stand.Fen));
    }

    /// <summary>A pot is what the plan calls one, and what another year's plan called one.</summary>
    private async Task<bool> IsPotAsync(PeiyuDb db, string pot, CancellationToken ct) =>
        plans.Plan.Fund?.Name == pot || plans.Plan.Policies.Any(policy => policy.Pot == pot) || await db.IsPotAsync(pot, ct);

    private static void Record(AuditedWork work, Posting posting, Move move, long id) => work.Record(
        Act,
        RightOn.Fund,
        $"第 {id} 号 {posting.Act.Word} {Amounts.Yuan(posting.Yuan)}，{posting.Pot} {move.Lines[0].Year} 年",
        posting.Text,
        posting.Reference ?? "");
}
