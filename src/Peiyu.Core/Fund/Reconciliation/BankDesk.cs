using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Data;
using Peiyu.Core.Imports.Uploads;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Fund.Reconciliation;

/// <summary>Takes statements in, and puts down which payment a bank's line is; all of it on record, and all of it can be undone.</summary>
public sealed class BankDesk(Auditor auditor)
{
    public const int LargestFile = 10 << 20;

    private static readonly TableLimits Limits = new() { FileBytes = LargestFile, UnpackedBytes = 8L * LargestFile, Rows = 50_000, Columns = 100 };

    /// <summary>Reads a statement in. Lines that were read in before are left out, those that can't be read are told; the rest goes in.</summary>
    /// <param name="actor">Who does.</param>
    /// <param name="name">The file's name as it was sent.</param>
    /// <param name="content">Seekable.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="NotAllowedException">Managing the fund is not the actor's right.</exception>
    /// <exception cref="TableException">It is no statement, or no table at all.</exception>
    public async Task<StatementReport> TakeAsync(Actor actor, string name, Stream content, CancellationToken ct)
    {
        actor.Demand(Acts.Fund, RightOn.Fund);
        var file = UploadName.Of(name);
        using var source = TableSource.Open(content, file, Limits);
        var (rows, problems) = StatementReader.Read(source.Sheets[0]);
        return await auditor.DoAsync(
            actor,
            async work =>
            {
                var (added, matched) = await BankLines.AddAsync(work, file, rows, ct);
                work.Record(Acts.Fund, RightOn.Fund, $"读入对账单 {file}", details: $"新 {added} 行，已有 {rows.Count - added} 行，对上 {matched} 行，退回 {problems.Count} 行");
                return new StatementReport(file, added, rows.Count - added, matched, problems);
            },
            ct);
    }

    /// <summary>A person says that a line is a payment.</summary>
    /// <exception cref="NotAllowedException">Managing the fund is not the actor's right.</exception>
    public Task<FundResult> MatchAsync(Actor actor, long line, long posting, CancellationToken ct)
    {
        actor.Demand(Acts.Fund, RightOn.Fund);
        return auditor.DoAsync(actor, work => MatchAsync(work, line, posting, ct), ct);
    }

    /// <summary>A person says that it is not: the line and the payment stand alone again.</summary>
    /// <exception cref="NotAllowedException">Managing the fund is not the actor's right.</exception>
    public Task<FundResult> UnmatchAsync(Actor actor, long line, CancellationToken ct)
    {
        actor.Demand(Acts.Fund, RightOn.Fund);
        return auditor.DoAsync<FundResult>(
            actor,
            async work =>
            {
                if (await work.Db.BankLines.FirstOrDefaultAsync(one => one.Id == line, ct) is not { LedgerEntryId: { } posting } found)
                {
                    return FundResult.Refused.Because("这一行没有对上过，或者已经拆开了。");
                }

                found.LedgerEntryId = null;
                work.Record(Acts.Fund, RightOn.Fund, $"拆开对账：{Words(found)}", details: $"原来对的是第 {posting} 号");
                return new FundResult.Done(posting);
            },
            ct);
    }

    private static async Task<FundResult> MatchAsync(AuditedWork work, long line, long posting, CancellationToken ct)
    {
        var payment = (await BankReader.PaymentsAsync(work.Db, ct)).Find(one => one.Id == posting);
        if (await work.Db.BankLines.FirstOrDefaultAsync(one => one.Id == line, ct) is not { } found || payment is null)
        {
            return FundResult.Refused.Because("没有这一行，或者这一号不是兑付或追回。");
        }

        if (found.LedgerEntryId == posting)
        {
            return new FundResult.Done(posting);
        }

        if (found.LedgerEntryId is not null || await work.Db.BankLines.AnyAsync(one => one.LedgerEntryId == posting, ct))
        {
            return FundResult.Refused.Because("银行的这一行或账上的这一笔已经对上了别的；先拆开再对。");
        }

        if (found.Fen != payment.Fen)
        {
            return FundResult.Refused.Because($"金额不同：银行 {Amounts.Yuan(Fen.ToYuan(found.Fen))}，账上 {Amounts.Yuan(payment.Yuan)}，不能对上。");
        }

        found.LedgerEntryId = posting;
        work.Record(Acts.Fund, RightOn.Fund, $"对账：{Words(found)}", details: $"是第 {posting} 号：{payment.Text}");
        return new FundResult.Done(posting);
    }

    private static string Words(BankLine line) => $"{line.On:yyyy-MM-dd} {Amounts.Yuan(Fen.ToYuan(line.Fen))} {line.Payee}".TrimEnd();
}
