using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Enterprises;
using Peiyu.Plans.Evaluation;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Boards;

public sealed class UnmetTests
{
    private static readonly DateOnly Day = new(2023, 6, 30);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task As_many_are_listed_as_are_counted_for_the_county_a_town_and_an_enterprise()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite, 20);
        await core.ImportAsync(Repository.Sample("medium"));
        var county = await core.Get<BoardSource>().GetAsync(Day, Scope.County, Ct);
        var code = county.Enterprises[7].Code;
        var counted = 0;
        foreach (var scope in new[] { Scope.County, Scope.OfUnit("贾镇"), Scope.OfEnterprise(code) })
        {
            var board = await core.Get<BoardSource>().GetAsync(Day, scope, Ct);
            var ownerless = await core.Get<EnterpriseReader>().OwnerlessAsync(Day, scope, Ct);
            var files = await core.Get<EnterpriseReader>().FindAsync([.. board.Enterprises.Select(line => line.Code)], Day, scope, Ct);
            var all = files.Values.SelectMany(file => file.Entitlements).Concat(ownerless)
                .Where(one => one.Status == Status.Unmet && AnswerJson.IsListed(board.Plan, one, all: true)).ToLookup(one => one.Policy);
            Assert.All(board.Plan.Policies, policy => Assert.Equal(all[policy].Count(), board.UnmetOf(policy)));
            counted = board.Plan.Policies.Sum(policy => board.UnmetOf(policy));
        }

        Assert.True(counted > 0);
    }

    [Fact]
    public async Task Clusters_and_towns_that_do_not_meet_a_policy_are_listed_too()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.ImportAsync(Repository.Sample("medium"));
        var board = await core.Get<BoardSource>().GetAsync(Day, Scope.County, Ct);
        var policies = board.Plan.Policies.Where(policy => policy.On.Owner is null && policy.On != board.Plan.Register).ToList();
        var listed = 0;
        foreach (var policy in policies)
        {
            var page = await core.Get<UnmetReader>().ReadAsync(board, policy, null, null, Ct);
            Assert.Equal(board.UnmetOf(policy), page.Rows.Count);
            Assert.All(page.Rows, one => Assert.NotEmpty(one.Findings));
            Assert.Null(page.Next);
            listed += page.Rows.Count;
        }

        Assert.True(listed > 0);
    }

    [Fact]
    public async Task All_at_once_are_those_of_all_pages()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.ImportAsync(Repository.Sample("medium"));
        var board = await core.Get<BoardSource>().GetAsync(Day, Scope.County, Ct);
        var policy = board.Plan.Policies.MaxBy(one => board.UnmetOf(one))!;
        var all = await core.Get<UnmetReader>().AllAsync(board, policy, null, Ct);
        Assert.True(all.Rows.Count > 50);
        Assert.Equal(board.UnmetOf(policy), all.Rows.Count);
        Assert.Null(all.Next);
    }
}
