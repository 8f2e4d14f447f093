using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Enterprises;
using Peiyu.Core.Messages;
using Peiyu.Core.Search;
using Peiyu.Core.Todo;
using Peiyu.Core.Views;

namespace Peiyu.Core;

/// <summary>What people work with every day beside the register itself: searching, lists, what waits, messages.</summary>
internal static class Desks
{
    public static void AddDesks(this IServiceCollection services)
    {
        services.AddSingleton<LatestFactReader>();
        services.AddSingleton<SearchDesk>();
        services.AddSingleton<ViewKeeper>();
        services.AddSingleton<MessageDesk>();
        services.AddSingleton<TodoDesk>();
    }
}
