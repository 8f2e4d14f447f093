using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Claims;
using Peiyu.Core.Flows;
using Peiyu.Core.Messages;
using Peiyu.Core.Tests.Flows;
using Peiyu.Plans.Model.Flows;
using Peiyu.TestKit;
using Xunit;
using static Peiyu.Core.Tests.Flows.ClaimCounty;

namespace Peiyu.Core.Tests.Claims;

public sealed class OpenAwardTests
{
    private const string Cluster = "演示轴承产业集群";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Enterprises_are_told_of_their_own_and_units_of_those_without_an_account_each_once(Database database)
    {
        await using var county = await ClaimCounty.OpenAsync(database);
        var owner = await People.AddAsync(county.Core, "enterprise", enterprise: Codes[0]);
        var town = await People.AddAsync(county.Core, "town", ClaimRegister.Unit);
        var bureau = await People.AddAsync(county.Core, "bureau");
        var open = await OfAsync(county, bureau);
        var own = open.Count(award => award.Line.Enterprise?.Code == Codes[0]);
        Assert.True(own > 0 && open.Count == 4 * own, $"{open.Count}");

        Assert.Equal(new ToldAwards(open.Count, 1, 1), await TellAsync(county, bureau, open));
        Assert.Equal(new ToldAwards(0, 0, 0), await TellAsync(county, bureau, open));

        var letter = Assert.Single((await county.Core.Get<MessageDesk>().ListAsync(owner, 0, 50, Ct)).Shown);
        Assert.StartsWith(own == 1 ? "你够条件了" : $"你有 {own} 项奖补够条件", letter.Text, StringComparison.Ordinal);
        Assert.Equal($"/enterprises/{Codes[0]}#claims", letter.Link);
        var passed = Assert.Single((await county.Core.Get<MessageDesk>().ListAsync(town, 0, 50, Ct)).Shown);
        Assert.StartsWith($"你单位有 {3 * own} 项奖补够条件", passed.Text, StringComparison.Ordinal);
        Assert.All(await OfAsync(county, bureau), award => Assert.Equal(new DateOnly(2023, 6, 6), award.ToldOn));
    }

    [Fact]
    public async Task Two_who_tell_at_the_same_time_tell_nobody_twice()
    {
        await using var county = await ClaimCounty.OpenAsync(Database.Sqlite);
        var owner = await People.AddAsync(county.Core, "enterprise", enterprise: Codes[0]);
        var bureau = await People.AddAsync(county.Core, "bureau");
        var open = await OfAsync(county, bureau);

        var told = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => TellAsync(county, bureau, open)));

        Assert.Equal(1, told.Sum(one => one.Enterprises));
        Assert.Equal(1, await county.Core.Get<MessageDesk>().UnreadAsync(owner, Ct));
    }

    [Fact]
    public async Task What_is_claimed_is_open_no_more_until_the_claim_is_withdrawn()
    {
        await using var county = await ClaimCounty.OpenAsync(Database.Sqlite);
        var id = await county.ClaimedAsync();
        Assert.DoesNotContain(await OfAsync(county, Bureau), IsOfTheClaim);

        await county.DoneAsync(Owner(), id, "withdraw");

        Assert.Contains(await OfAsync(county, Bureau), IsOfTheClaim);

        static bool IsOfTheClaim(OpenAward award) => award.Line.Policy.Id == Award && award.Line.Enterprise?.Code == Codes[0];
    }

    [Fact]
    public async Task A_town_sees_its_own_and_an_enterprise_has_no_such_list()
    {
        await using var county = await ClaimCounty.OpenAsync(Database.Sqlite);
        Assert.NotEmpty(await OfAsync(county, Town));
        Assert.Empty(await OfAsync(county, OtherTown));
        Assert.Empty(await OfAsync(county, Owner()));
        await Assert.ThrowsAsync<NotAllowedException>(() => TellAsync(county, Owner(), []));
        await Assert.ThrowsAsync<NotAllowedException>(() => TellAsync(county, Finance, []));
        // What lies outside the scope is left out, by whatever key.
        Assert.Equal(new ToldAwards(0, 0, 0), await TellAsync(county, OtherTown, await OfAsync(county, Bureau)));
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task A_cluster_s_award_is_listed_and_an_official_claims_it(Database database)
    {
        await using var county = await ClaimCounty.OpenAsync(database);
        await AddClusterAsync(county);
        var open = Assert.Single(await OfAsync(county, Bureau), award => award.Line.Enterprise is null);
        Assert.Equal((Cluster, AwardReach.Nobody, 500_000m), (open.Line.Subject, open.Reach, open.Line.Amount));

        var claims = county.Core.Get<ClaimDesk>();
        var right = Assert.Single(await claims.OwnerlessAsync(Bureau, Ct)).Right;
        var done = Assert.IsType<StepResult.Done>(await claims.ClaimAsync(Bureau, right, Account(), Ct));
        Assert.IsType<StepResult.Refused>(await claims.ClaimAsync(Bureau, right, Account(), Ct));

        Assert.DoesNotContain(await OfAsync(county, Bureau), award => award.Line.Enterprise is null);
        Assert.Equal(done.CaseId, Assert.Single(await claims.OwnerlessAsync(Bureau, Ct)).ClaimId);
        await county.DoneAsync(OtherBureau, done.CaseId, "review", (ClaimFields.AccountConfirmed, "是"));
        await county.DoneAsync(Bureau, done.CaseId, "approve", (ClaimFields.Approved, "500000"));
        Assert.Empty(await claims.OwnerlessAsync(Town, Ct));
    }

    private static async Task AddClusterAsync(ClaimCounty county)
    {
        var folder = Directory.CreateTempSubdirectory("peiyu-cluster-").FullName;
        await File.WriteAllLinesAsync(Path.Combine(folder, "集群.csv"), ["集群名称,资质,级别,入库日期,认定日期", $"{Cluster},特色产业集群,省级,2022-01-05,2023-05-24"], Ct);
        await county.Core.ImportAsync(folder);
        Directory.Delete(folder, recursive: true);
    }

    private static Dictionary<string, string?> Account() => new()
    {
        [ClaimFields.Payee] = "演示轴承行业协会",
        [ClaimFields.Bank] = "冠县农商行",
        [ClaimFields.BankAccount] = "6217000000001234",
    };

    private static async Task<IReadOnlyList<OpenAward>> OfAsync(ClaimCounty county, Actor actor) =>
        await county.Core.Get<OpenAwards>().OfAsync(actor, await county.Core.Get<BoardSource>().GetAsync(new(2023, 6, 6), actor.Scope, Ct), Ct);

    private static Task<ToldAwards> TellAsync(ClaimCounty county, Actor actor, IReadOnlyList<OpenAward> awards) =>
        county.Core.Get<AwardTeller>().TellAsync(actor, [.. awards.Select(award => award.Key)], Ct);
}
