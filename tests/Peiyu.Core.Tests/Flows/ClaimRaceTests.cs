using Peiyu.Core.Audit;
using Peiyu.Core.Flows;
using Peiyu.Core.Proofs;
using Peiyu.Plans.Model.Flows;
using Peiyu.TestKit;
using Xunit;
using static Peiyu.Core.Tests.Flows.ClaimCounty;

namespace Peiyu.Core.Tests.Flows;

/// <summary>Many at once: nobody overspends, nobody is lost, nothing is done twice.</summary>
public sealed class ClaimRaceTests
{
    private const int Claims = 1_000;
    private const int Places = 400;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Of_1000_claims_reviewed_at_once_on_a_pot_that_holds_400_exactly_400_are_accepted(Database database)
    {
        await using var county = await OpenAsync(database, Places * Sum);
        var ids = await BulkClaims.MakeAsync(county, Claims);

        var results = await Task.WhenAll(ids.Select(id => Task.Run(() => ReviewAsync(county, id), Ct)));

        Assert.Equal(Places, results.OfType<StepResult.Done>().DistinctBy(done => done.CaseId).Count());
        var refused = results.OfType<StepResult.Refused>().ToList();
        Assert.Equal(Claims - Places, refused.Count);
        Assert.All(refused, one => Assert.Equal("资金够付：综合奖补资金只有 0 元 可用，要 10 万元。", one.Sentence));
        var stand = await county.StandAsync();
        Assert.Equal((0m, Places * Sum), (stand.Available, stand.Reserved));
        var proof = await county.Core.Get<BookProver>().ProveAsync(Ct);
        Assert.Empty(proof.Faults);
        Assert.Equal((Places, Claims - Places), (proof.Claims.Count(claim => claim.State == "待审核"), proof.Claims.Count(claim => claim.State == "待初审")));
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Of_two_who_send_the_same_step_one_has_done_it_and_the_other_is_told_so(Database database)
    {
        await using var county = await OpenAsync(database);
        var id = await county.ReadyToPayAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => county.TakeAsync(Finance, id, "pay", ("付款凭证号", "PZ-1")), Ct)));

        Assert.Single(results.OfType<StepResult.Done>());
        Assert.Equal("测试·finance 31已经“兑付”，现在是“已兑付”，不能再“兑付”。什么也没有改动，请看现在的情况。", Assert.Single(results.OfType<StepResult.Conflict>()).Sentence);
        Assert.Equal(Sum, (await county.MoneyAsync(id)).Paid);
    }

    /// <summary>As a caller would: who is told that others write tries again.</summary>
    private static async Task<StepResult> ReviewAsync(ClaimCounty county, long id)
    {
        while (true)
        {
            try
            {
                return await county.TakeAsync(Town, id, "review", (ClaimFields.AccountConfirmed, "是"));
            }
            catch (DatabaseBusyException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), Ct);
            }
        }
    }
}
