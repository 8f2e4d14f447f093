using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests;

/// <summary>People with accounts, who can be sent messages.</summary>
internal static class People
{
    public static Task<Actor> AddAsync(CoreFixture core, string role, string? unit = null, string? enterprise = null) =>
        core.Get<Auditor>().DoAsync(Actor.CommandLine, async work =>
        {
            var name = $"{role}{unit}{enterprise}";
            var account = new Account { UserName = name, DisplayName = name, Role = role, Unit = unit, Enterprise = enterprise };
            work.Db.Users.Add(account);
            await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
            return Actor.Of(account, core.Get<PlanSource>().Plan);
        }, TestContext.Current.CancellationToken);
}
