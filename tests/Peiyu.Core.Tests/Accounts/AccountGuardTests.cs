using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Accounts;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Exports;
using Peiyu.Core.Keys;
using Peiyu.Core.Time;
using Peiyu.Core.Todo;
using Peiyu.Plans.Model;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Accounts;

/// <summary>What ends with an account's sessions, what is guessed no oftener, and what is never granted.</summary>
public sealed class AccountGuardTests
{
    private const string Password = "mxk7-quvw-39";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("reset")]
    [InlineData("invitation")]
    [InlineData("everywhere")]
    [InlineData("second factor")]
    [InlineData("server")]
    public async Task A_key_ends_with_the_sessions(string how)
    {
        await using var core = await WithDemoAsync();
        var (bureau, system) = (await ActorAsync(core, "bureau"), await ActorAsync(core, "system"));
        var id = bureau.AccountId!.Value;
        var invitation = how == "invitation" ? await core.Get<AccountKeeper>().ResetAsync(system, id, "忘了", Ct) : "";
        var made = Assert.IsType<KeyResult.Made>(await core.Get<KeyKeeper>().CreateAsync(bureau, new("取数", [], core.Get<TimeProvider>().TodayInChina), Ct));

        await (how switch
        {
            "reset" => core.Get<AccountKeeper>().ResetAsync(system, id, "忘了", Ct),
            "invitation" => core.Get<InvitationKeeper>().AcceptAsync(invitation, Password, Ct),
            "everywhere" => core.Get<OwnAccountKeeper>().EndSessionsAsync(bureau, Ct),
            "second factor" => core.Get<GrantKeeper>().RemoveSecondFactorAsync(await ActorAsync(core, "security"), id, "丢了手机", Ct),
            _ => core.Get<ServerAccountKeeper>().ResetAsync("bureau", Ct),
        });

        Assert.Null(await core.Get<KeyReader>().FindAsync(made.Text, Ct));
    }

    [Fact]
    public async Task Guesses_at_an_open_session_lock_the_account_as_at_the_door()
    {
        await using var core = await WithDemoAsync();
        var (keeper, town) = (core.Get<OwnAccountKeeper>(), await ActorAsync(core, "town"));
        for (var i = 0; i < SigningKeeper.MostFailures - 1; i++)
        {
            Assert.Equal("现在的密码不对。", await keeper.ChangePasswordAsync(town, "wrong-wrong-1", Password, Ct));
        }

        Assert.Contains("不能再试", (await keeper.RenewRecoveryAsync(town, "000000", Ct)).Problem, StringComparison.Ordinal);
        Assert.Contains("不能再试", await keeper.ChangePasswordAsync(town, DemoAccounts.Password, Password, Ct), StringComparison.Ordinal);
        Assert.IsType<SigningResult.Locked>(await core.Get<SigningKeeper>().TryPasswordAsync("town", DemoAccounts.Password, Ct));
    }

    [Fact]
    public async Task A_closed_name_is_locked_like_one_that_nobody_has()
    {
        await using var core = await WithDemoAsync();
        await core.Get<AccountKeeper>().CloseAsync(Actor.CommandLine, await IdAsync(core, "bureau"), "调走", Ct);
        var signing = core.Get<SigningKeeper>();
        for (var i = 0; i <= SigningKeeper.MostFailures; i++)
        {
            var (closed, unknown) = (await signing.TryPasswordAsync("bureau", "wrong-wrong-1", Ct), await signing.TryPasswordAsync("nobody", "wrong-wrong-1", Ct));
            Assert.Equal(unknown.GetType(), closed.GetType());
        }
    }

    [Fact]
    public async Task Only_units_of_the_plan_and_enterprises_that_are_held_are_granted()
    {
        await using var core = await WithDemoAsync();
        await core.ImportAsync(Repository.Sample("small"));
        var (keeper, security, id) = (core.Get<GrantKeeper>(), await ActorAsync(core, "security"), await IdAsync(core, "bureau"));
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        var register = core.Get<PlanSource>().Plan.Register.Id;
        var enterprise = await db.Cases.FirstAsync(entry => entry.Kind == register, Ct);
        var other = new CaseEntry { Kind = "town", Key = "91371525MA3C00009X" };
        db.Cases.Add(other);
        await db.SaveChangesAsync(Ct);
        db.CaseEvents.Add(new() { Id = 1_000_001, CaseId = other.Id, ImportId = 1, Fields = "{}" });
        await db.SaveChangesAsync(Ct);

        await RefusedAsync("没有单位", new("town", "外县镇", null, "试"));
        await RefusedAsync("企业库里没有", new("enterprise", null, other.Key, "试"));
        var stamp = await StampAsync();
        await keeper.GrantAsync(security, id, new("enterprise", null, enterprise.Key, "试"), Ct);
        Assert.NotEqual(stamp, await StampAsync());

        db.CaseEvents.Add(new() { Id = 1_000_002, CaseId = enterprise.Id, ImportId = 1, Fields = null });
        await db.SaveChangesAsync(Ct);
        await RefusedAsync("企业库里没有", new("enterprise", null, enterprise.Key, "试"));

        async Task RefusedAsync(string words, GrantRequest grant) => Assert.Contains(
            words, (await Assert.ThrowsAsync<AccountProblemException>(() => keeper.GrantAsync(security, id, grant, Ct))).Message, StringComparison.Ordinal);

        Task<string?> StampAsync() => db.Users.AsNoTracking().Where(account => account.Id == id).Select(account => account.SecurityStamp).SingleAsync(Ct);
    }

    [Fact]
    public async Task Who_may_not_export_is_refused_and_who_may_is_put_on_record()
    {
        await using var core = await WithDemoAsync();
        var recorder = core.Get<ExportRecorder>();
        await Assert.ThrowsAsync<NotAllowedException>(async () => await recorder.RecordAsync(await ActorAsync(core, "officer"), RightOn.Policies, "名单", "", Ct));
        await recorder.RecordAsync(await ActorAsync(core, "bureau"), RightOn.Policies, "名单", "", Ct);

        Assert.Single(await core.Get<AuditReader>().AllAsync(Actor.CommandLine, new(null, Acts.Export, null, null, null), Ct));
    }

    [Fact]
    public async Task Verified_records_wait_no_more_today()
    {
        await using var core = await WithDemoAsync();
        var (verifier, audit, day) = (core.Get<AuditVerifier>(), await ActorAsync(core, "audit"), new DateOnly(2023, 6, 30));
        var board = await core.Get<BoardSource>().GetAsync(day, audit.Scope, Ct);
        Assert.Contains(await core.Get<TodoDesk>().ListAsync(audit, board, Ct), item => item.Kind == TodoKind.RecordsNotVerified);

        await verifier.RecordAsync(audit, await verifier.VerifyAsync(null, Ct), Ct);

        Assert.DoesNotContain(await core.Get<TodoDesk>().ListAsync(audit, board, Ct), item => item.Kind == TodoKind.RecordsNotVerified);
        Assert.Null((await verifier.VerifyAsync(null, Ct)).Break);
    }

    private static async Task<CoreFixture> WithDemoAsync()
    {
        var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.Get<DemoAccounts>().CreateAsync(mustChange: false, Ct);
        return core;
    }

    private static async Task<long> IdAsync(CoreFixture core, string userName)
    {
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        return await db.Users.Where(account => account.UserName == userName).Select(account => account.Id).SingleAsync(Ct);
    }

    private static async Task<Actor> ActorAsync(CoreFixture core, string userName) =>
        Actor.Of((await core.Get<AccountReader>().FindAsync(Actor.CommandLine, await IdAsync(core, userName), Ct))!, GuanxianPlan.Instance);
}
