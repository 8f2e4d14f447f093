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

    /// <summary>A person says that a line is a payment, or several, or that several lines are one.</summary>
    /// <exception cref="NotAllowedException">Managing the fund is not the actor's right.</exception>
    public Task<FundResult> MatchAsync(Actor actor, IReadOnlyCollection<long> lines, IReadOnlyCollection<long> postings, CancellationToken ct)
    {
        actor.Demand(Acts.Fund, RightOn.Fund);
        return auditor.DoAsync(actor, work => MatchAsync(work, lines, postings, ct), ct);
    }

    /// <summary>A person says that it is not: all that stands together with the line stands alone again.</summary>
    /// <exception cref="NotAllowedException">Managing the fund is not the actor's right.</exception>
    public Task<FundResult> UnmatchAsync(Actor actor, long line, CancellationToken ct)
    {
        actor.Demand(Acts.Fund, RightOn.Fund);
        return auditor.DoAsync<FundResult>(
            actor,
            async work =>
            {
                var matches = await BankMatches.OfLineAsync(work.Db, line, ct);
                if (matches.Count == 0)
                {
                    return FundResult.Refused.Because("这一行没有对上过，或者已经拆开了。");
                }

                var ids = matches.Select(match => match.BankLineId).ToHashSet();
                var lines = await work.Db.BankLines.Where(one => ids.Contains(one.Id)).OrderBy(one => one.Id).ToListAsync(ct);
                work.Db.BankMatches.RemoveRange(matches);
                work.Record(Acts.Fund, RightOn.Fund, $"拆开对账：{Words(lines)}", details: $"原来对的是{Numbers(matches.Select(match => match.LedgerEntryId))}");
                return new FundResult.Done(matches[0].LedgerEntryId);
            },
            ct);
    }

    private static async Task<FundResult> MatchAsync(
        AuditedWork work, IReadOnlyCollection<long> lineIds, IReadOnlyCollection<long> postings, CancellationToken ct)
    {
        var payments = (await BankReader.PaymentsAsync(work.Db, ct)).FindAll(one => postings.Contains(one.Id));
        var lines = await work.Db.BankLines.Where(one => lineIds.Contains(one.Id)).OrderBy(one => one.Id).ToListAsync(ct);
        if (lines.Count == 0 || payments.Count == 0 || lines.Count != lineIds.Distinct().Count() || payments.Count != postings.Distinct().Count())
        {
            return FundResult.Refused.Because("没有这一行，或者这一号不是兑付或追回。");
        }

        // Whoever presses twice has said the same thing twice.
        var kept = await BankMatches.OfLineAsync(work.Db, lines[0].Id, ct);
        if (kept.Select(match => match.LedgerEntryId).ToHashSet().SetEquals(postings) && kept.Select(match => match.BankLineId).ToHashSet().SetEquals(lineIds))
        {
            return new FundResult.Done(payments[0].Id);
        }

        if (await BankMatches.ObjectionAsync(work.Db, lines, payments, ct) is { } objection)
        {
            return FundResult.Refused.Because(objection);
        }

        BankMatches.Add(work, lines, payments);
        work.Record(Acts.Fund, RightOn.Fund, $"对账：{Words(lines)}", details: $"是{Numbers(payments.Select(payment => payment.Id))}：{string.Join("；", payments.Select(payment => payment.Text))}");
        return new FundResult.Done(payments[0].Id);
    }

    private static string Numbers(IEnumerable<long> postings) => string.Join("、", postings.Distinct().Select(posting => $"第 {posting} 号"));

    private static string Words(IEnumerable<BankLine> lines) => string.Join("；", lines.Select(Words));

    private static string Words(BankLine line) => $"{line.On:yyyy-MM-dd} {Amounts.Yuan(Fen.ToYuan(line.Fen))} {line.Payee}".TrimEnd();
}
