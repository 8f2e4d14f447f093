using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Enterprises;
using Peiyu.Core.Register;
using Peiyu.Feel;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Boards;

/// <summary>Where awards bear on each other across enterprises, no part of a county is worked out without the others.</summary>
public sealed class EntangledTests
{
    private static readonly DateOnly Day = new(2023, 12, 31);

    // All enterprises share it, and it is too small for them.
    private static readonly Plan Plan = GuanxianPlan.Instance with
    {
        Relations =
        [
            new()
            {
                Say = "全县合计不超过 10 万元",
                Clause = "二（一）2",
                Rule = RelationRule.AtMost,
                Of = ["hnte-county"],
                Per = Rule("\"全县\""),
                IsShared = true,
                Limit = Rule("10 * 万"),
                Place = new("relations.yaml", 1, 1),
            },
        ],
    };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task A_board_in_parts_shares_one_pot(Database database)
    {
        await using var core = await CoreFixture.CreateAsync(database);
        await core.ImportAsync(Repository.Sample("medium"));
        using var turns = new SemaphoreSlim(2);
        using var making = new BoardMaking(
            new(Plan, core.Get<SharedCases>(), core.Get<IDbContextFactory<PeiyuDb>>(), 3), Day, turns, Ct);

        making.Refresh(1);
        var board = (await making.Newest.WaitAsync(Ct)).County;

        var paid = board.AwardsOf(Plan.Policy("hnte-county")!).Where(line => line.Status == Status.Met).ToList();
        Assert.True(paid.Count > 1);
        Assert.Equal(100_000m, paid.Sum(line => line.Amount));
    }

    [Fact]
    public async Task One_enterprise_is_read_with_all_others()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.ImportAsync(Repository.Sample("medium"));
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        var all = await RegisterReader.ReadAsync(db, Plan, new RegisterSlice.Everything(), Ct);
        var one = await db.Cases.Where(entry => entry.Kind == Plan.Register.Id).Select(entry => entry.Id).FirstAsync(Ct);

        var company = await CompanyReader.ReadAsync(db, Plan, core.Get<SharedCases>(), [one], Ct);

        Assert.Equal(all.Cases(Plan.Register).Count, company.Cases(Plan.Register).Count);
    }

    private static PlanExpression Rule(string text) => new(FeelExpression.Parse(text), new("relations.yaml", 1, 1));
}
