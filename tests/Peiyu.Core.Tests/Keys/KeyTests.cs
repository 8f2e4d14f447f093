using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Accounts;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Keys;
using Peiyu.Core.Time;
using Peiyu.Plans.Model;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Keys;

public sealed class KeyTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task A_key_is_found_by_its_text_until_it_is_revoked_and_only_its_hash_is_kept(Database database)
    {
        await using var core = await CoreFixture.CreateAsync(database);
        var (owner, _) = await AccountAsync(core, "bureau");
        var made = await MakeAsync(core, owner, "取数", Acts.Enter);
        var reader = core.Get<KeyReader>();

        Assert.Equal(made.Key.Id, (await reader.FindAsync(made.Text, Ct))?.Id);
        await reader.TouchAsync(made.Key.Id, Ct);
        var kept = Assert.Single(await reader.OfAsync(owner.AccountId!.Value, Ct));
        Assert.False(await core.Get<KeyKeeper>().RevokeAsync(owner with { AccountId = owner.AccountId + 1 }, kept.Id, Ct));
        Assert.True(await core.Get<KeyKeeper>().RevokeAsync(owner, kept.Id, Ct));
        Assert.False(await core.Get<KeyKeeper>().RevokeAsync(owner, kept.Id, Ct));

        Assert.Null(await reader.FindAsync(made.Text, Ct));
        Assert.Equal(KeyText.HashOf(made.Text), kept.Hash);
        Assert.Equal("read enter", kept.Acts);
        Assert.Equal((0, 0), (kept.LastUsedAt!.Value.Minute, kept.LastUsedAt.Value.Second));
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        var acts = await db.Audit.Where(entry => entry.On == KeyActs.On).OrderBy(entry => entry.Id).Select(entry => entry.Act).ToListAsync(Ct);
        Assert.Equal([KeyActs.Create, KeyActs.Revoke], acts);
        Assert.DoesNotContain(await db.Audit.ToListAsync(Ct), entry => entry.Details.Contains(made.Text, StringComparison.Ordinal));
        Assert.Null((await core.Get<AuditVerifier>().VerifyAsync(null, Ct)).Break);
    }

    [Fact]
    public async Task A_key_does_no_more_than_its_owner_may_now()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var plan = core.Get<PlanSource>().Plan;
        var (owner, account) = await AccountAsync(core, "bureau");
        var made = await MakeAsync(core, owner, "取数", Acts.Enter);

        var actor = KeyScope.Of(account, made.Key, plan);
        account.Role = "leader";
        var reading = KeyScope.Of(account, made.Key, plan);
        account.Role = "system-admin";
        var administering = KeyScope.Of(account, made.Key, plan);

        Assert.True(actor.May(Acts.Enter, RightOn.Facts));
        Assert.False(actor.May(Acts.Import, plan.Register.Name));
        Assert.True(reading.May(Acts.Read, RightOn.Facts));
        Assert.False(reading.May(Acts.Enter, RightOn.Facts));
        Assert.Empty(administering.Role!.Rights);
        Assert.False(administering.ReadsData);
    }

    [Fact]
    public async Task Nobody_gets_a_key_for_what_they_may_not_do()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var (leader, _) = await AccountAsync(core, "leader");
        var (system, _) = await AccountAsync(core, "system");
        var until = Today(core);

        var refused = await core.Get<KeyKeeper>().CreateAsync(leader, new("取数", [Acts.Enter], until), Ct);

        Assert.Equal("用途", Assert.Single(Assert.IsType<KeyResult.Refused>(refused).Problems).Field);
        await Assert.ThrowsAsync<NotAllowedException>(() => core.Get<KeyKeeper>().CreateAsync(system, new("取数", [], until), Ct));
    }

    [Fact]
    public async Task An_account_has_no_more_than_twenty_good_keys()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var (owner, _) = await AccountAsync(core, "bureau");
        for (var i = 0; i < KeyRules.MostKeys; i++)
        {
            await MakeAsync(core, owner, $"第 {i} 把");
        }

        var more = await core.Get<KeyKeeper>().CreateAsync(owner, new("再来", [], Today(core)), Ct);

        Assert.IsType<KeyResult.Refused>(more);
    }

    private static DateOnly Today(CoreFixture core) => core.Get<TimeProvider>().TodayInChina;

    private static async Task<KeyResult.Made> MakeAsync(CoreFixture core, Actor owner, string name, params string[] acts) =>
        Assert.IsType<KeyResult.Made>(await core.Get<KeyKeeper>().CreateAsync(owner, new(name, acts, Today(core)), Ct));

    private static async Task<(Actor Actor, Account Account)> AccountAsync(CoreFixture core, string name)
    {
        await core.Get<DemoAccounts>().CreateAsync(mustChange: false, Ct);
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        var account = await db.Users.AsNoTracking().SingleAsync(one => one.UserName == name, Ct);
        return (Actor.Of(account, core.Get<PlanSource>().Plan), account);
    }
}
