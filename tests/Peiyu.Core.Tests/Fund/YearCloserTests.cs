using Peiyu.Core.Access;
using Peiyu.Core.Fund;
using Peiyu.Core.Fund.Closing;
using Peiyu.Core.Proofs;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Fund;

public sealed class YearCloserTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static Actor Finance { get; } = new(null, "县财政局", GuanxianPlan.Instance.Role("finance"), Scope.County);

    [Theory]
    [InlineData(Database.Sqlite, true)]
    [InlineData(Database.Postgres, true)]
    [InlineData(Database.Sqlite, false)]
    public async Task A_year_s_end_takes_every_claim_along_and_later_steps_find_it(Database database, bool carriesOver)
    {
        await using var book = await WithClaimsAsync(database);
        var closer = book.Core.Get<YearCloser>();
        var preview = (await closer.PreviewAsync(Finance, 2023, Ct))!;

        Assert.Equal([("SL-2023-0001", 300m, 0m), ("SL-2023-0002", 0m, 200m)], preview.Claims.Select(claim => (claim.CaseKey!, claim.Reserved, claim.Committed)));
        Assert.Null(preview.Objection);
        Assert.IsType<FundResult.Done>(await closer.CloseAsync(Finance, new(2023, carriesOver, "财政局年终结转", preview.Last), Ct));

        var (closed, next) = (await book.StandAsync(), await book.StandAsync(year: 2024));
        Assert.Equal((0m, 0m, 0m, 100m, true), (closed.Available, closed.Reserved, closed.Committed, closed.Paid, closed.IsClosed));
        Assert.Equal((carriesOver ? 400m : 0m, 300m, 200m, false), (next.Available ?? 0, next.Reserved, next.Committed, next.IsClosed));
        Assert.Equal((carriesOver ? 900m : 500m, carriesOver ? 0m : 400m), (closed.CarriedOut, closed.GivenBack));
        Assert.Equal(next.CarriedIn, closed.CarriedOut);
        Assert.Equal(closed.Total, closed.Paid);
        // Later steps ask for the year of the claim and find the money where it went.
        Assert.IsType<PostingResult.Posted>(await book.PostAsync(LedgerAct.Commitment, 300, 1));
        Assert.IsType<PostingResult.Posted>(await book.PostAsync(LedgerAct.Payment, 200, 2));
        Assert.Equal((300m, 200m), ((await book.StandAsync(year: 2024)).Committed, (await book.StandAsync(year: 2024)).Paid));
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task What_the_bank_sends_back_of_a_closed_years_payment_is_owed_in_the_next_and_paid_once_more(Database database)
    {
        await using var book = await WithClaimsAsync(database);
        await CloseAsync(book);

        Assert.IsType<PostingResult.Posted>(await book.PostAsync(LedgerAct.Bounce, 100, 3));

        var (closed, next) = (await book.StandAsync(), await book.StandAsync(year: 2024));
        Assert.Equal((0m, 0m, 0m), (closed.Paid, closed.Committed, closed.Total));
        Assert.Equal((next.CarriedIn, next.Total), (closed.CarriedOut, next.Available + next.Held + next.Paid));
        Assert.DoesNotContain((await book.Core.Get<BookProver>().ProveAsync(Ct)).Faults, fault => fault.Contains(Book.Pot, StringComparison.Ordinal));
        Assert.IsType<PostingResult.Posted>(await book.PostAsync(LedgerAct.Payment, 100, 3));
        Assert.Equal(100m, (await book.StandAsync(year: 2024)).Paid);
    }

    [Fact]
    public async Task A_closed_year_takes_no_more_postings_and_what_comes_back_goes_to_where_it_came_from()
    {
        await using var book = await WithClaimsAsync(Database.Sqlite);
        await CloseAsync(book);

        Assert.Equal("综合奖补资金 2023 年已经年终结转，不能再预留，请记到 2024 年。", Sentence(await book.PostAsync(LedgerAct.Reservation, 1, 4)));
        Assert.StartsWith("综合奖补资金 2023 年已经年终结转，不能再拨入", Sentence(await book.AppropriateAsync(1)), StringComparison.Ordinal);
        Assert.IsType<PostingResult.Posted>(await book.PostAsync(LedgerAct.ClawBack, 40, 3));
        var stand = await book.StandAsync();
        Assert.Equal((0m, 60m, 40m, 40m), (stand.Available, stand.Paid, stand.Returned, stand.GivenBack));
        Assert.IsType<PostingResult.Posted>(await book.AppropriateAsync(5, 2024));
    }

    [Fact]
    public async Task Years_close_once_in_their_order_when_they_are_over_and_as_they_were_seen()
    {
        await using var book = await WithClaimsAsync(Database.Sqlite);
        await book.AppropriateAsync(10, 2024);
        await book.AppropriateAsync(10, 2998);

        Assert.Equal("要先结转 2023 年：各年按先后结转。", await ObjectionAsync(book, 2024));
        Assert.StartsWith("2998 年还没有过完", await ObjectionAsync(book, 2998), StringComparison.Ordinal);
        Assert.Equal("综合奖补资金 2022 年没有记过账，不用结转。", await ObjectionAsync(book, 2022));
        var seen = (await book.Core.Get<YearCloser>().PreviewAsync(Finance, 2023, Ct))!.Last;
        await book.PostAsync(LedgerAct.Reservation, 1, 4);
        Assert.StartsWith("您核对以后又记了账", Refusal(await CloseAsync(book, seen)), StringComparison.Ordinal);
        Assert.Equal("写一句为什么这样结转，不超过 200 个字。", Refusal(await CloseAsync(book, seen, " ")));
        Assert.IsType<FundResult.Done>(await CloseAsync(book));
        Assert.Equal("综合奖补资金 2023 年已经结转过了。", await ObjectionAsync(book, 2023));
        Assert.IsType<FundResult.Done>(await CloseAsync(book, year: 2024));
    }

    [Fact]
    public async Task Where_nothing_is_left_the_year_closes_too()
    {
        await using var book = await Book.OpenAsync(Database.Sqlite);
        await book.AppropriateAsync(10);
        await book.PostAsync(LedgerAct.Withdrawal, 10, claim: null);

        Assert.IsType<FundResult.Done>(await CloseAsync(book));

        Assert.True((await book.StandAsync()).IsClosed);
        Assert.IsType<PostingResult.Refused>(await book.AppropriateAsync(1));
    }

    [Fact]
    public async Task Only_finance_closes_a_year()
    {
        await using var book = await WithClaimsAsync(Database.Sqlite);

        await Assert.ThrowsAsync<NotAllowedException>(() => book.Core.Get<YearCloser>().PreviewAsync(Actors.Bureau, 2023, Ct));
        await Assert.ThrowsAsync<NotAllowedException>(() => book.Core.Get<YearCloser>().CloseAsync(Actors.Leader, new(2023, true, "结转", 0), Ct));
    }

    /// <summary>Of 1,000 yuan: 300 reserved, 200 owed, 100 paid, 400 free.</summary>
    private static async Task<Book> WithClaimsAsync(Database database)
    {
        var book = await Book.OpenAsync(database);
        await book.AppropriateAsync(1_000);
        foreach (var (claim, yuan, acts) in new[] { (1, 300m, 1), (2, 200m, 2), (3, 100m, 3) })
        {
            foreach (var act in new[] { LedgerAct.Reservation, LedgerAct.Commitment, LedgerAct.Payment }.Take(acts))
            {
                await book.PostAsync(act, yuan, claim);
            }
        }

        return book;
    }

    private static async Task<FundResult> CloseAsync(Book book, long? seen = null, string reason = "结转", int year = 2023)
    {
        var closer = book.Core.Get<YearCloser>();
        return await closer.CloseAsync(Finance, new(year, true, reason, seen ?? (await closer.PreviewAsync(Finance, year, Ct))!.Last), Ct);
    }

    private static async Task<string?> ObjectionAsync(Book book, int year) => (await book.Core.Get<YearCloser>().PreviewAsync(Finance, year, Ct))!.Objection;

    private static string Refusal(FundResult result) => Assert.Single(Assert.IsType<FundResult.Refused>(result).Problems).Sentence;

    private static string Sentence(PostingResult result) => Assert.IsType<PostingResult.Refused>(result).Sentence;
}
