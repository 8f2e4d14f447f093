using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Flows;
using Peiyu.Core.Register;
using Peiyu.Core.Time;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Proofs;

/// <summary>
/// Proves that claims, records and ledger say the same: the chain of records is whole, the ledger is even and no account below zero,
/// every payment is of a claim that was paid, once, as approved, checked and by different people, and what pages show is the replay.
/// </summary>
public sealed class BookProver(PlanSource plans, CaseDesk desk, Auditor auditor, AuditVerifier verifier, TimeProvider clock)
{
    /// <summary>Nobody writes meanwhile, and what somebody was writing is written or gone.</summary>
    public Task<BookProof> ProveAsync(CancellationToken ct) => auditor.DoAsync(Actor.CommandLine, work => ProveAsync(work.Db, ct), ct);

    private async Task<BookProof> ProveAsync(PeiyuDb db, CancellationToken ct)
    {
        var chain = await verifier.VerifyAsync(null, ct);
        var ledger = await LedgerRecount.ReadAsync(db, ct);
        List<string> faults = [.. ledger.Faults];
        if (chain.Break is { } broken)
        {
            faults.Add(broken.Sentence);
        }

        var claims = new List<ProvenClaim>();
        if (plans.Plan.FlowOf(ClaimFields.ClaimKind) is { IsManaged: true } flow)
        {
            claims.AddRange(await RecountAsync(db, flow, ledger, faults, ct));
        }

        var ids = claims.Select(claim => claim.Id).ToHashSet();
        faults.AddRange(ledger.OfClaims.Where(claim => !ids.Contains(claim.Key)).Select(claim => $"总账里有第 {claim.Key} 号申领的账，没有这件申领。"));
        return new(claims, faults, chain.Entries);
    }

    private async Task<List<ProvenClaim>> RecountAsync(PeiyuDb db, Flow flow, LedgerRecount ledger, List<string> faults, CancellationToken ct)
    {
        var entries = db.Cases.Where(entry => entry.Kind == flow.Kind.Id);
        var imports = await (
                from entry in entries
                join said in db.CaseEvents on entry.Id equals said.CaseId
                join import in db.Imports on said.ImportId equals import.Id
                select import).AsNoTracking().Distinct().ToDictionaryAsync(import => import.Id, ct);
        var shown = (await desk.AllAsync(flow, ct)).ToDictionary(one => one.Id);
        var claims = new List<ProvenClaim>();
        foreach (var known in (await CaseReader.ReadAsync(db, plans.Plan, entries, ct)).Values.OrderBy(known => known.Entry.Id))
        {
            var recount = new ClaimRecount(flow, known, imports, [.. ledger.OfClaims[known.Entry.Id]]);
            var claim = recount.Count();
            claims.Add(claim);
            Compare(recount, claim, shown.GetValueOrDefault(claim.Id));
            faults.AddRange(recount.Faults);
        }

        return claims;
    }

    private void Compare(ClaimRecount recount, ProvenClaim claim, HandledCase? shown)
    {
        recount.Hold(shown is not null, "有经过，页面上没有");
        recount.Hold(shown is null || shown.State == claim.State, $"经过走到“{claim.State}”，页面上是“{shown?.State}”");
        foreach (var reading in recount.States.Count == 0 ? [] : shown?.Clocks ?? [])
        {
            var used = ClockRecount.Count(recount.States, reading.Clock.While, plans.Plan.Calendar, clock.TodayInChina);
            recount.Hold(used == reading.Used, $"“{reading.Clock.Name}”的时限逐日重数是 {used} 个工作日，页面上是 {reading.Used}");
        }
    }
}
