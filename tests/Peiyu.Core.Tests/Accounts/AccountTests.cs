using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Accounts;
using Peiyu.Core.Audit;
using Peiyu.Core.Data;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Accounts;

/// <summary>Accounts from the invitation to the lock, on both databases, each act on record.</summary>
public sealed class AccountTests
{
    private const string Password = "mxk7-quvw-39";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Whoever_is_invited_chooses_a_password_and_signs_in(Database database)
    {
        await using var core = await CoreFixture.CreateAsync(database);
        var (id, invitation) = await core.Get<AccountKeeper>().CreateAsync(Actor.CommandLine, "zhang.san", "县工信局 中小企业科", Ct);

        Assert.Equal("zhang.san", await core.Get<InvitationKeeper>().FindAsync(invitation));
        Assert.Null(await core.Get<InvitationKeeper>().FindAsync(invitation + "x"));
        Assert.Contains("至少要", await core.Get<InvitationKeeper>().AcceptAsync(invitation, "short-1", Ct), StringComparison.Ordinal);
        Assert.Null(await core.Get<InvitationKeeper>().AcceptAsync(invitation, Password, Ct));
        Assert.Null(await core.Get<InvitationKeeper>().FindAsync(invitation));

        var passed = Assert.IsType<SigningResult.Passed>(await TryAsync(core, "Zhang.San", Password));
        Assert.Equal(id, passed.Account.Id);
        Assert.Equal(["manage", "password", "sign-in"], await ActsAsync(core));
        Assert.Null((await core.Get<AuditVerifier>().VerifyAsync(null, Ct)).Break);
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Five_wrong_passwords_lock_and_unlocking_lets_in(Database database)
    {
        await using var core = await WithDemoAsync(database);
        for (var i = 0; i < SigningKeeper.MostFailures - 1; i++)
        {
            Assert.IsType<SigningResult.Refused>(await TryAsync(core, "bureau", "wrong-wrong-1"));
        }

        Assert.IsType<SigningResult.Locked>(await TryAsync(core, "bureau", "wrong-wrong-1"));
        Assert.IsType<SigningResult.Locked>(await TryAsync(core, "bureau", DemoAccounts.Password));

        await core.Get<AccountKeeper>().UnlockAsync(Actor.CommandLine, await IdAsync(core, "bureau"), "本人来电", Ct);
        Assert.IsType<SigningResult.Passed>(await TryAsync(core, "bureau", DemoAccounts.Password));
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_refused_and_locked_like_any_other()
    {
        await using var core = await WithDemoAsync(Database.Sqlite);
        for (var i = 0; i < SigningKeeper.MostFailures - 1; i++)
        {
            Assert.IsType<SigningResult.Refused>(await TryAsync(core, "nobody", "wrong-wrong-1"));
        }

        Assert.IsType<SigningResult.Locked>(await TryAsync(core, "nobody", "wrong-wrong-1"));
        Assert.IsType<SigningResult.Locked>(await TryAsync(core, "nobody", "wrong-wrong-1"));
    }

    [Theory]
    [InlineData("system")]
    [InlineData("security")]
    [InlineData("audit")]
    public async Task The_last_administrator_of_a_sort_is_neither_closed_nor_ungranted(string userName)
    {
        await using var core = await WithDemoAsync(Database.Sqlite);
        var id = await IdAsync(core, userName);

        await Assert.ThrowsAsync<AccountProblemException>(() => core.Get<AccountKeeper>().CloseAsync(Actor.CommandLine, id, "离岗", Ct));
        await Assert.ThrowsAsync<AccountProblemException>(
            () => core.Get<GrantKeeper>().GrantAsync(Actor.CommandLine, id, new(null, null, null, "离岗"), Ct));
    }

    [Fact]
    public async Task Who_manages_cannot_grant_and_who_grants_cannot_manage()
    {
        await using var core = await WithDemoAsync(Database.Sqlite);
        var id = await IdAsync(core, "bureau");
        var (system, security, audit) = (await ActorAsync(core, "system"), await ActorAsync(core, "security"), await ActorAsync(core, "audit"));

        await Assert.ThrowsAsync<NotAllowedException>(() => core.Get<GrantKeeper>().GrantAsync(system, id, new(null, null, null, "试"), Ct));
        await Assert.ThrowsAsync<NotAllowedException>(() => core.Get<AccountKeeper>().CloseAsync(security, id, "试", Ct));
        await Assert.ThrowsAsync<NotAllowedException>(() => core.Get<AccountKeeper>().ResetAsync(audit, id, "试", Ct));
        await Assert.ThrowsAsync<NotAllowedException>(() => core.Get<GrantKeeper>().RemoveSecondFactorAsync(audit, id, "试", Ct));
        await Assert.ThrowsAsync<NotAllowedException>(
            () => core.Get<AuditExporter>().ExportAsync(system, new(null, null, null, null, null), act => act, Ct));
        Assert.DoesNotContain("export", await ActsAsync(core));
    }

    [Fact]
    public async Task Who_manages_cannot_become_an_administrator_by_resetting_one()
    {
        await using var core = await WithDemoAsync(Database.Sqlite);

        var problem = await Assert.ThrowsAsync<AccountProblemException>(async () =>
            await core.Get<AccountKeeper>().ResetAsync(await ActorAsync(core, "system"), await IdAsync(core, "security"), "忘了", Ct));

        Assert.Contains("./peiyu account reset security", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_grants_to_himself_and_what_is_granted_must_fit()
    {
        await using var core = await WithDemoAsync(Database.Sqlite);
        var security = await ActorAsync(core, "security");
        var (keeper, id) = (core.Get<GrantKeeper>(), await IdAsync(core, "bureau"));

        await RefusedAsync("自己", security.AccountId!.Value, new("leader", null, null, "试"));
        await RefusedAsync("没有这个角色", id, new("king", null, null, "试"));
        await RefusedAsync("要选一个单位", id, new("town", null, null, "试"));
        await RefusedAsync("企业库里没有", id, new("enterprise", null, "91371525MA3C00001X", "试"));

        async Task RefusedAsync(string words, long account, GrantRequest grant)
        {
            var problem = await Assert.ThrowsAsync<AccountProblemException>(() => keeper.GrantAsync(security, account, grant, Ct));
            Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Codes_and_recovery_codes_are_good_once(Database database)
    {
        await using var core = await WithDemoAsync(database);
        var actor = await ActorAsync(core, "leader");
        var key = OwnAccountKeeper.NewKey();
        var now = TimeCode.StepOf(core.Get<TimeProvider>().GetUtcNow().UtcDateTime);

        Assert.Null(await core.Get<OwnAccountKeeper>().EnrolAsync(actor, key, "000", Ct));
        var recovery = await core.Get<OwnAccountKeeper>().EnrolAsync(actor, key, TimeCode.At(Base32.Read(key), now), Ct);

        Assert.Equal(10, recovery!.Distinct().Count());
        var needed = Assert.IsType<SigningResult.CodeNeeded>(await TryAsync(core, "leader", DemoAccounts.Password));
        Assert.IsType<SigningResult.Refused>(await core.Get<SigningKeeper>().TryCodeAsync(needed.Account.Id, TimeCode.At(Base32.Read(key), now), Ct));
        Assert.IsType<SigningResult.Passed>(await core.Get<SigningKeeper>().TryCodeAsync(needed.Account.Id, recovery![0].ToUpperInvariant(), Ct));
        Assert.IsType<SigningResult.Refused>(await core.Get<SigningKeeper>().TryCodeAsync(needed.Account.Id, recovery[0], Ct));
    }

    [Fact]
    public async Task A_password_changes_only_for_who_knows_the_present_one()
    {
        await using var core = await WithDemoAsync(Database.Sqlite);
        var (keeper, actor) = (core.Get<OwnAccountKeeper>(), await ActorAsync(core, "town"));

        Assert.Equal("现在的密码不对。", await keeper.ChangePasswordAsync(actor, "wrong-wrong-1", Password, Ct));
        Assert.Contains("换一个", await keeper.ChangePasswordAsync(actor, DemoAccounts.Password, DemoAccounts.Password, Ct), StringComparison.Ordinal);
        Assert.Null(await keeper.ChangePasswordAsync(actor, DemoAccounts.Password, Password, Ct));

        Assert.IsType<SigningResult.Refused>(await TryAsync(core, "town", DemoAccounts.Password));
        Assert.IsType<SigningResult.Passed>(await TryAsync(core, "town", Password));
    }

    [Fact]
    public async Task The_server_makes_three_administrators_once_and_lets_one_in_again()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var keeper = core.Get<ServerAccountKeeper>();

        Assert.Equal(["system", "security", "audit"], (await keeper.CreateFirstAsync(Ct)).Select(made => made.UserName));
        Assert.Empty(await keeper.CreateFirstAsync(Ct));
        var again = await keeper.ResetAsync("security", Ct);

        Assert.True(Assert.IsType<SigningResult.Passed>(await TryAsync(core, "security", again.Password)).Account.MustChangePassword);
        Assert.All(await ActorsAsync(core), actor => Assert.True(actor is "命令行" or "安全管理员", actor));
    }

    private static async Task<CoreFixture> WithDemoAsync(Database database)
    {
        var core = await CoreFixture.CreateAsync(database);
        await core.Get<DemoAccounts>().CreateAsync(mustChange: false, Ct);
        return core;
    }

    private static Task<SigningResult> TryAsync(CoreFixture core, string name, string password) =>
        core.Get<SigningKeeper>().TryPasswordAsync(name, password, Ct);

    private static async Task<long> IdAsync(CoreFixture core, string userName)
    {
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        return await db.Users.Where(account => account.UserName == userName).Select(account => account.Id).SingleAsync(Ct);
    }

    private static async Task<Actor> ActorAsync(CoreFixture core, string userName) =>
        Actor.Of((await core.Get<AccountReader>().FindAsync(Actor.CommandLine, await IdAsync(core, userName), Ct))!, GuanxianPlan.Instance);

    private static async Task<IReadOnlyList<string>> ActsAsync(CoreFixture core) =>
        [.. (await core.Get<AuditReader>().AllAsync(Actor.CommandLine, new(null, null, null, null, null), Ct)).Select(entry => entry.Act)];

    private static async Task<IReadOnlyList<string>> ActorsAsync(CoreFixture core) =>
        [.. (await core.Get<AuditReader>().AllAsync(Actor.CommandLine, new(null, null, null, null, null), Ct)).Select(entry => entry.Actor)];
}
