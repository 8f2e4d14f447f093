using Peiyu.Core.Access;
using Peiyu.Core.Fund;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Fund;

public sealed class FundKeeperTests
{
    private static readonly FundChange Change = new(false, 2023, "1,000 万元", "冠财预〔2023〕12 号", "按方案设立", "form-1");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static Actor Finance { get; } = new(null, "县财政局", GuanxianPlan.Instance.Role("finance"), Scope.County);

    [Fact]
    public async Task Finance_lets_money_in_by_document_once_for_each_form()
    {
        await using var book = await Book.OpenAsync(Database.Sqlite);
        var keeper = book.Core.Get<FundKeeper>();

        var first = Assert.IsType<FundResult.Done>(await keeper.ChangeAsync(Finance, Change, Ct));
        Assert.Equal(first, await keeper.ChangeAsync(Finance, Change, Ct));
        await keeper.ChangeAsync(Finance, Change with { IsWithdrawal = true, Amount = "10000.5", Reason = "调整预算" }, Ct);

        Assert.Equal(9_989_999.5m, (await book.StandAsync()).Available);
        var (rows, count) = await book.Core.Get<FundReader>().ListAsync(Finance, new(Text: "〔2023〕12"), (1, 10), Ct);
        Assert.Equal((2, "调减", "县财政局", "调整预算"), (count, rows[0].Act.Word, rows[0].Entry.By, rows[0].Entry.Text));
    }

    [Theory]
    [InlineData("一千万", "“一千万”不是金额；写成 10000000 或 1,000 万元。")]
    [InlineData("-5", "金额要大于 0，写的是 -5 元。")]
    [InlineData("0.001", "金额最多写到分，写的是 0.001 元。")]
    [InlineData("79228162514264337593543950335", "“79228162514264337593543950335”不是金额；写成 10000000 或 1,000 万元。")]
    public async Task A_sum_that_is_none_is_refused_at_its_field(string amount, string sentence)
    {
        await using var book = await Book.OpenAsync(Database.Sqlite);

        var refused = Assert.IsType<FundResult.Refused>(await book.Core.Get<FundKeeper>().ChangeAsync(Finance, Change with { Amount = amount }, Ct));

        Assert.Equal(("amount", sentence), Assert.Single(refused.Problems));
    }

    [Fact]
    public async Task Document_and_reason_are_asked_for_and_more_than_is_free_can_t_be_taken_out()
    {
        await using var book = await Book.OpenAsync(Database.Sqlite);
        var keeper = book.Core.Get<FundKeeper>();

        Assert.Equal(["document", "reason"], Fields(await keeper.ChangeAsync(Finance, Change with { Document = " ", Reason = "" }, Ct)));
        Assert.Equal(["year"], Fields(await keeper.ChangeAsync(Finance, Change with { Year = 1999 }, Ct)));
        Assert.Equal(["amount"], Fields(await keeper.ChangeAsync(Finance, Change with { IsWithdrawal = true }, Ct)));
        await Assert.ThrowsAsync<NotAllowedException>(() => keeper.ChangeAsync(Actors.Bureau, Change, Ct));
    }

    [Fact]
    public async Task The_plan_s_own_sum_is_let_in_for_the_invented_enterprises_alone_and_once()
    {
        await using var book = await Book.OpenAsync(Database.Sqlite);

        Assert.Empty((await book.BalancesAsync()).Rows);
        Assert.Equal(10_000_000, await book.Core.Get<DemoFund>().RunAsync(Ct));
        Assert.Equal(0, await book.Core.Get<DemoFund>().RunAsync(Ct));
        Assert.Equal(10_000_000, (await book.StandAsync()).Available);
    }

    [Fact]
    public async Task Who_may_not_read_the_fund_is_told_nothing_of_it()
    {
        await using var book = await Book.OpenAsync(Database.Sqlite);
        var reader = book.Core.Get<FundReader>();

        foreach (var role in GuanxianPlan.Instance.Roles)
        {
            var actor = new Actor(null, role.Name, role, Scope.County);
            if (role.Id is "leader" or "bureau" or "department" or "finance")
            {
                await reader.BalancesAsync(actor, Ct);
            }
            else
            {
                await Assert.ThrowsAsync<NotAllowedException>(() => reader.BalancesAsync(actor, Ct));
            }
        }
    }

    private static IEnumerable<string> Fields(FundResult result) => Assert.IsType<FundResult.Refused>(result).Problems.Select(problem => problem.Field);
}
