using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Fund.Closing;
using Peiyu.Core.Fund.Journal;
using Peiyu.Core.Fund.Reconciliation;

namespace Peiyu.Core.Fund;

/// <summary>The fund's parts.</summary>
internal static class FundServices
{
    public static void AddFund(this IServiceCollection services)
    {
        services.AddSingleton<Ledger>();
        services.AddSingleton<FundReader>();
        services.AddSingleton<FundKeeper>();
        services.AddSingleton<DemoFund>();
        services.AddSingleton<YearCloser>();
        services.AddSingleton<BankReader>();
        services.AddSingleton<BankDesk>();
        services.AddSingleton<HledgerJournal>();
    }
}
