using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Claims;
using Peiyu.Core.Data;
using Peiyu.Core.Flows;
using Peiyu.Core.Fund;
using Peiyu.Plans.Model.Flows;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Flows;

/// <summary>A county with enterprises that were recognised as 高新技术企业 in May 2023, each entitled to 10 万元, and its people.</summary>
internal sealed class ClaimCounty : IAsyncDisposable
{
    public const string Pot = "综合奖补资金";
    public const string Award = "hnte-county";
    public const decimal Sum = ClaimRegister.Sum;

    public static IReadOnlyList<string> Codes => ClaimRegister.Codes;

    private ClaimCounty(CoreFixture core, MovingClock clock) => (Core, Clock) = (core, clock);

    public CoreFixture Core { get; }

    public MovingClock Clock { get; }

    public StepKeeper Steps => Core.Get<StepKeeper>();

    public CaseDesk Desk => Core.Get<CaseDesk>();

    public static Flow ClaimFlow { get; } = GuanxianPlan.Instance.Flows.Single(flow => flow.Kind.Id == ClaimFields.ClaimKind);

    public static Actor Town { get; } = Person(11, "town", Scope.OfUnit(ClaimRegister.Unit));

    public static Actor OtherTown { get; } = Person(12, "town", Scope.OfUnit("清水镇"));

    public static Actor Bureau { get; } = Person(21, "bureau", Scope.County);

    public static Actor OtherBureau { get; } = Person(22, "bureau", Scope.County);

    public static Actor Finance { get; } = Person(31, "finance", Scope.County);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static Actor Owner(int place = 0) => Person(41 + place, "enterprise", Scope.OfEnterprise(Codes[place]));

    public static async Task<ClaimCounty> OpenAsync(Database database, decimal fund = 10_000_000)
    {
        // A Tuesday, ten in the morning in China.
        var clock = new MovingClock(new(2023, 6, 6, 2, 0, 0, TimeSpan.Zero));
        var county = new ClaimCounty(await CoreFixture.CreateAsync(database, clock: clock), clock);
        await ClaimRegister.ImportAsync(county.Core);
        if (fund > 0)
        {
            await county.PostAsync(new("test/appropriation", LedgerAct.Appropriation, Pot, 2023, fund, new(2023, 3, 1), null, "测试：拨入"));
        }

        return county;
    }

    public Task<PostingResult> PostAsync(Posting posting) =>
        Core.Get<Auditor>().DoAsync(Actor.CommandLine, work => Core.Get<Ledger>().PostAsync(work, posting, Ct), Ct);

    /// <summary>Claims the award for an enterprise.</summary>
    public async Task<StepResult> ClaimAsync(int place = 0, Actor? by = null, string? payee = null)
    {
        var claimables = await Core.Get<ClaimDesk>().OfEnterpriseAsync(Owner(place), Codes[place], Ct);
        var right = claimables!.Single(one => one.Right.Policy.Id == Award).Right;
        return await Core.Get<ClaimDesk>().ClaimAsync(by ?? Owner(place), right, new Dictionary<string, string?>
        {
            [ClaimFields.Payee] = payee ?? ClaimRegister.NameOf(place),
            [ClaimFields.Bank] = "冠县农商行",
            [ClaimFields.BankAccount] = "6217000000001234",
        }, Ct);
    }

    public async Task<long> ClaimedAsync(int place = 0) => Assert.IsType<StepResult.Done>(await ClaimAsync(place)).CaseId;

    public Task<StepResult> TakeAsync(Actor actor, long id, string step, params (string Field, string Text)[] fields) =>
        Steps.TakeAsync(actor, new(ClaimFlow.Kind.Id, id, step, fields.ToDictionary(pair => pair.Field, pair => (string?)pair.Text), "测试的原因"), Ct);

    public async Task DoneAsync(Actor actor, long id, string step, params (string Field, string Text)[] fields)
    {
        var result = await TakeAsync(actor, id, step, fields);
        Assert.True(result is StepResult.Done, result is StepResult.Refused refused ? refused.Sentence : result.ToString());
    }

    /// <summary>Everything up to the end of publication: reviewed, approved, published, and the days gone by.</summary>
    public async Task<long> ReadyToPayAsync(int place = 0)
    {
        var id = await ClaimedAsync(place);
        await DoneAsync(Town, id, "review", (ClaimFields.AccountConfirmed, "是"));
        await DoneAsync(Bureau, id, "approve", (ClaimFields.Approved, "100000"));
        await DoneAsync(Bureau, id, "publish");
        Clock.Move(TimeSpan.FromDays(8));
        await DoneAsync(Bureau, id, "commit");
        return id;
    }

    public async Task<HandledCase> FindAsync(long id, Actor? by = null) => (await Desk.FindAsync(by ?? Bureau, ClaimFlow, id, Ct))!;

    public async Task<CaseMoney> MoneyAsync(long id) => (await Desk.OpenAsync(Bureau, ClaimFlow, id, Ct))!.Money;

    public Task<PeiyuDb> DbAsync() => Core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);

    public async Task<PotYear> StandAsync()
    {
        await using var db = await DbAsync();
        return (await Ledger.BalancesAsync(db, Ct)).Of(Pot, 2023);
    }

    public ValueTask DisposeAsync() => Core.DisposeAsync();

    private static Actor Person(long account, string role, Scope scope) => new(account, $"测试·{role} {account}", GuanxianPlan.Instance.Role(role), scope);
}
