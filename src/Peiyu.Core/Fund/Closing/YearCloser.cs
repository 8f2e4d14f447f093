using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Time;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Fund.Closing;

/// <summary>
/// Closes a year of the plan's pot (年终结转): what is free goes back or into the next year, what claims hold goes with them claim
/// by claim, and the year takes no more postings.
/// </summary>
public sealed class YearCloser(Auditor auditor, IDbContextFactory<PeiyuDb> databases, PlanSource plans, TimeProvider clock)
{
    public const int LongestReason = 200;

    /// <summary>Null for a plan without a pot.</summary>
    /// <exception cref="NotAllowedException">Managing the fund is not the actor's right.</exception>
    public async Task<ClosingPreview?> PreviewAsync(Actor actor, int year, CancellationToken ct)
    {
        actor.Demand(Acts.Fund, RightOn.Fund);
        if (plans.Plan.Fund is not { } fund)
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        return await PreviewAsync(db, fund.Name, year, ct);
    }

    /// <exception cref="NotAllowedException">Managing the fund is not the actor's right.</exception>
    public Task<FundResult> CloseAsync(Actor actor, ClosingRequest request, CancellationToken ct)
    {
        actor.Demand(Acts.Fund, RightOn.Fund);
        return auditor.DoAsync(actor, work => CloseAsync(work, request, ct), ct);
    }

    private async Task<FundResult> CloseAsync(AuditedWork work, ClosingRequest request, CancellationToken ct)
    {
        if (request.Reason.Trim().Length is 0 or > LongestReason)
        {
            return FundResult.Refused.Because($"写一句为什么这样结转，不超过 {LongestReason} 个字。", "reason");
        }

        if (plans.Plan.Fund is not { } fund)
        {
            return FundResult.Refused.Because("这个计划没有设资金池，没有什么要结转。");
        }

        var preview = await PreviewAsync(work.Db, fund.Name, request.Year, ct);
        if (preview.Objection is { } objection)
        {
            return FundResult.Refused.Because(objection);
        }

        return preview.Last == request.Last
            ? new FundResult.Done(await PostAsync(work, preview, request, ct))
            : FundResult.Refused.Because($"您核对以后又记了账（现在到第 {preview.Last} 号）。没有结转，请再核对一次。");
    }

    private async Task<long> PostAsync(AuditedWork work, ClosingPreview preview, ClosingRequest request, CancellationToken ct)
    {
        var id = await LedgerWriter.AppendAsync(work, ClosingMoves.Of(preview, request, clock.TodayInChina), ct);
        var (stand, free) = (preview.Stand, Amounts.Yuan(preview.Stand.Available ?? 0));
        work.Record(
            Acts.Fund,
            RightOn.Fund,
            $"{stand.Pot} {stand.Year} 年年终结转，到第 {id} 号",
            request.Reason.Trim(),
            $"可用 {free}{(request.CarriesOver ? $"转入 {stand.Year + 1} 年" : "交回来源")}；{preview.Claims.Count} 件申领带着 {Amounts.Yuan(stand.Held)} 转入 {stand.Year + 1} 年");
        return id;
    }

    private async Task<ClosingPreview> PreviewAsync(PeiyuDb db, string pot, int year, CancellationToken ct)
    {
        var balances = await Ledger.BalancesAsync(db, ct);
        var last = await db.LedgerEntries.MaxAsync(entry => (long?)entry.Id, ct) ?? 0;
        return new(balances.Of(pot, year), await db.HeldAsync(pot, year, ct), last, Objection(balances, pot, year));
    }

    private string? Objection(Balances balances, string pot, int year)
    {
        var own = balances.Rows.Where(row => row.Pot == pot).ToList();
        return own.Find(row => row.Year == year) is not { } stand ? $"{pot} {year} 年没有记过账，不用结转。"
            : stand.IsClosed ? $"{pot} {year} 年已经结转过了。"
            : clock.TodayInChina < new DateOnly(year, 12, 31) ? $"{year} 年还没有过完，到 {year}-12-31 才能结转。"
            : own.Find(row => row.Year < year && !row.IsClosed) is { } earlier ? $"要先结转 {earlier.Year} 年：各年按先后结转。"
            : own.Exists(row => row.Year == year + 1 && row.IsClosed) ? $"{year + 1} 年已经结转，钱转不进去。"
            : null;
    }
}
