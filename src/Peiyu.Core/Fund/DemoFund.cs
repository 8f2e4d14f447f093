using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;

namespace Peiyu.Core.Fund;

/// <summary>Lets the plan's own sum into its pot for the invented enterprises; with real data only people do that.</summary>
public sealed class DemoFund(Auditor auditor, Ledger ledger, PlanSource plans)
{
    private const string Text = "演示数据：按方案写明的规模拨入，不是真的拨款";

    /// <summary>How much was let in; 0 where the plan has no fund or the ledger is not empty.</summary>
    public Task<decimal> RunAsync(CancellationToken ct) => auditor.DoAsync(
        Actor.CommandLine,
        async work =>
        {
            var plan = plans.Plan;
            if (plan.Fund is not { } fund || await work.Db.LedgerEntries.AnyAsync(ct))
            {
                return 0;
            }

            await ledger.PostAsync(
                work,
                new("appropriation/demo", LedgerAct.Appropriation, fund.Name, plan.Year, fund.Amount, plan.IssuedOn, null, Text) { Reference = plan.DocumentNumber },
                ct);
            return fund.Amount;
        },
        ct);
}
