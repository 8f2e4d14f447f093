using Microsoft.Extensions.DependencyInjection;

namespace Peiyu.Core.Keys;

/// <summary>Puts keys together.</summary>
internal static class KeyServices
{
    public static void AddKeys(this IServiceCollection services)
    {
        services.AddSingleton<KeyKeeper>();
        services.AddSingleton<KeyReader>();
    }
}
