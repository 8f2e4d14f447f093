using Microsoft.Extensions.DependencyInjection;

namespace Peiyu.Core.Fund;

/// <summary>The fund's parts.</summary>
internal static class FundServices
{
    public static void AddFund(this IServiceCollection services)
    {
        services.AddSingleton<Ledger>();
    }
}
