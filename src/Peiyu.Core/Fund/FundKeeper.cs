using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Time;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Fund;

/// <summary>Lets money into the plan's pot and takes it out again: by document, with a reason, once for each form.</summary>
public sealed class FundKeeper(Auditor auditor, Ledger ledger, PlanSource plans, TimeProvider clock)
{
    public const int LongestDocument = 60;
    public const int LongestReason = 200;

    /// <summary>What is wrong with a change as it is written, whatever stands in the ledger.</summary>
    public IReadOnlyList<(string Field, string Sentence)> Check(FundChange change) =>
    [
        .. Problems(plans.Plan.Fund is null, "", "这个计划没有设资金池，不能拨入。"),
        .. Problems(!MoneyText.TryRead(change.Amount, out var yuan), "amount", $"“{change.Amount}”不是金额；写成 10000000 或 1,000 万元。"),
        .. MoneyText.TryRead(change.Amount, out _) && PostingRules.ObjectionToAmount(yuan) is { } objection ? Problems(true, "amount", objection) : [],
        .. Problems(Math.Abs(change.Year - plans.Plan.Year) > 10, "year", $"年度离计划年 {plans.Plan.Year} 太远，请写四位的年份。"),
        .. Problems(change.Document.Trim().Length is 0 or > LongestDocument, "document", $"写拨款文件的文号，不超过 {LongestDocument} 个字。"),
        .. Problems(change.Reason.Trim().Length is 0 or > LongestReason, "reason", $"写一句为什么，不超过 {LongestReason} 个字。"),
    ];

    /// <exception cref="NotAllowedException">Managing the fund is not the actor's right.</exception>
    public async Task<FundResult> ChangeAsync(Actor actor, FundChange change, CancellationToken ct)
    {
        actor.Demand(Acts.Fund, RightOn.Fund);
        if (Check(change) is { Count: > 0 } problems)
        {
            return new FundResult.Refused(problems);
        }

        var result = await auditor.DoAsync(actor, work => ledger.PostAsync(work, Posting(change), ct), ct);
        return result switch
        {
            PostingResult.Posted posted => new FundResult.Done(posted.Id),
            PostingResult.AlreadyPosted posted => new FundResult.Done(posted.Id),
            PostingResult.Refused refused => FundResult.Refused.Because(refused.Sentence, "amount"),
            _ => throw new InvalidOperationException($"A posting came to {result}."),
        };
    }

    private Posting Posting(FundChange change)
    {
        MoneyText.TryRead(change.Amount, out var yuan);
        var act = change.IsWithdrawal ? LedgerAct.Withdrawal : LedgerAct.Appropriation;
        return new(
            $"{(change.IsWithdrawal ? "withdrawal" : "appropriation")}/{change.Token}",
            act,
            plans.Plan.Fund!.Name,
            change.Year,
            yuan,
            clock.TodayInChina,
            CaseId: null,
            change.Reason)
        {
            Reference = change.Document.Trim(),
        };
    }

    private static IEnumerable<(string Field, string Sentence)> Problems(bool isWrong, string field, string sentence) =>
        isWrong ? [(field, sentence)] : [];
}
