using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Data;

namespace Peiyu.Core.Accounts;

/// <summary>Makes changes to accounts; what Identity writes goes into the same transaction as the record of it.</summary>
internal sealed class AccountChanges(IServiceScopeFactory scopes, Auditor auditor)
{
    public async Task<T> DoAsync<T>(Actor actor, Func<AccountWork, Task<T>> change, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PeiyuDb>();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        return await auditor.DoAsync(db, actor, work => change(new(users, work)), ct);
    }
}
