using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Accounts;
using Peiyu.Core.Boards;

namespace Peiyu.Cli.Chaos;

/// <summary>Who handles the trial's claims: the demonstration's accounts, so that whoever reviews, approves and pays are apart.</summary>
internal sealed record ChaosPeople(Actor Enterprise, Actor Town, Actor Bureau, Actor Finance)
{
    public static async Task<ChaosPeople> ReadAsync(IServiceProvider services, CancellationToken ct)
    {
        var accounts = await services.GetRequiredService<ServerAccountKeeper>().ListAsync(ct);
        var plan = services.GetRequiredService<PlanSource>().Plan;
        return new(Of("enterprise"), Of("town"), Of("bureau"), Of("finance"));

        Actor Of(string role) => Actor.Of(accounts.First(account => account.Role == role), plan);
    }

    /// <summary>Whoever acts for that enterprise.</summary>
    public Actor Owner(string code) => Enterprise with { Scope = Scope.OfEnterprise(code) };
}
