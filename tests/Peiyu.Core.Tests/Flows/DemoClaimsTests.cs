using Peiyu.Core.Accounts;
using Peiyu.Core.Claims;
using Peiyu.Core.Fund;
using Peiyu.Core.Proofs;
using Peiyu.Core.Time;
using Peiyu.TestKit;
using Xunit;
using static Peiyu.Core.Tests.Flows.ClaimCounty;

namespace Peiyu.Core.Tests.Flows;

public sealed class DemoClaimsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_demonstration_has_a_claim_in_every_state_by_the_right_people_and_books_that_hold()
    {
        // A Monday, after weeks without a holiday.
        var clock = new DemoClock(new MovingClock(new(2026, 11, 23, 2, 0, 0, TimeSpan.Zero)));
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite, clock: clock);
        clock.GoBack(DemoClaims.FirstDay);
        await core.ImportAsync(Repository.Demo);
        await core.Get<DemoAccounts>().CreateAsync(mustChange: false, Ct);
        await core.Get<DemoFund>().RunAsync(Ct);

        Assert.Equal(8, await core.Get<DemoClaims>().RunAsync(clock, Ct));

        var claims = await core.Get<Peiyu.Core.Flows.CaseDesk>().ListAsync(Bureau, ClaimFlow, Ct);
        Assert.Equal(
            ["公示中", "已兑付", "待兑付", "待公示", "待初审", "待初审", "待审核", "退回补正"],
            claims.Select(one => one.State).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(claims, one => one.IsLate);
        Assert.Empty((await core.Get<BookProver>().ProveAsync(Ct)).Faults);
        Assert.Equal(new(2026, 11, 23), clock.TodayInChina);
    }
}
