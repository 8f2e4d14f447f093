using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Audit;
using Peiyu.Core.Fund;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Fund;

public sealed class LedgerTests
{
    private const decimal Sum = 50_000;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Money_goes_from_the_county_through_a_claim_to_who_gets_it_and_back(Database database)
    {
        await using var book = await Book.OpenAsync(database);

        await book.AppropriateAsync(10_000_000);
        foreach (var act in new[] { LedgerAct.Reservation, LedgerAct.Commitment, LedgerAct.Payment })
        {
            Assert.IsType<PostingResult.Posted>(await book.PostAsync(act, Sum));
        }

        Assert.Equal(new CaseMoney(0, 0, Sum, 0), await book.OfClaimAsync(1));
        await book.PostAsync(LedgerAct.ClawBack, 20_000.01m);
        Assert.Equal(new CaseMoney(0, 0, 29_999.99m, 20_000.01m), await book.OfClaimAsync(1));
        var stand = await book.StandAsync();
        Assert.Equal((10_000_000m, 9_970_000.01m, 29_999.99m, 20_000.01m), (stand.Appropriated, stand.Available, stand.Paid, stand.Returned));
        Assert.Equal(-10_000_000m, stand.Source);
    }

    /// <summary>Every act from every state that a claim of 5 万 can be in: + posts, - is refused.</summary>
    [Theory]
    [InlineData("", "Reservation+ Commitment- Payment- Release- ClawBack-")]
    [InlineData("Reservation", "Reservation+ Commitment+ Payment- Release+ ClawBack-")]
    [InlineData("Reservation Commitment", "Reservation+ Commitment- Payment+ Release+ ClawBack-")]
    [InlineData("Reservation Commitment Payment", "Reservation+ Commitment- Payment- Release- ClawBack+")]
    [InlineData("Reservation Release", "Reservation+ Commitment- Payment- Release- ClawBack-")]
    [InlineData("Reservation Commitment Release", "Reservation+ Commitment- Payment- Release- ClawBack-")]
    [InlineData("Reservation Commitment Payment ClawBack", "Reservation+ Commitment- Payment- Release- ClawBack-")]
    public async Task An_act_takes_only_what_the_claim_has_where_it_takes_it_from(string before, string acts)
    {
        await using var book = await Book.OpenAsync(Database.Sqlite, claims: 5);
        await book.AppropriateAsync(10_000_000);
        foreach (var (claim, act) in acts.Split(' ').Index())
        {
            foreach (var earlier in before.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Assert.IsType<PostingResult.Posted>(await book.PostAsync(Enum.Parse<LedgerAct>(earlier), Sum, claim + 1));
            }

            var result = await book.PostAsync(Enum.Parse<LedgerAct>(act[..^1]), Sum, claim + 1);

            Assert.Equal(act, act[..^1] + (result is PostingResult.Posted ? "+" : "-"));
        }
    }

    [Fact]
    public async Task What_is_refused_says_where_how_much_is_there_and_what_is_missing()
    {
        await using var book = await Book.OpenAsync(Database.Sqlite);
        await book.AppropriateAsync(20_000);

        Assert.Equal("综合奖补资金 2023 年可用只有 2 万元，要预留 5 万元，还差 3 万元；没有记账。", Sentence(await book.PostAsync(LedgerAct.Reservation, Sum)));
        await book.PostAsync(LedgerAct.Reservation, 20_000);
        Assert.Equal(
            "这件申领在综合奖补资金 2023 年的预留只有 2 万元，要转待付 20,000.01 元，还差 0.01 元；没有记账。",
            Sentence(await book.PostAsync(LedgerAct.Commitment, 20_000.01m)));
        Assert.Equal("“省”不是计划里的资金池，不能拨入。", Sentence(await book.PostAsync(Book.Posting(LedgerAct.Appropriation, Sum, null) with { Pot = "省" })));
        Assert.Equal("转待付要说明是哪一件申领。", Sentence(await book.PostAsync(LedgerAct.Commitment, Sum, claim: null)));
        Assert.Equal("拨入是整个资金池的，不能记在一件申领上。", Sentence(await book.PostAsync(LedgerAct.Appropriation, Sum)));
        Assert.Equal("年终结转要在结转页上做，不能单独记。", Sentence(await book.PostAsync(LedgerAct.Closing, Sum, claim: null)));
        Assert.Equal(2, await CountAsync(book));
    }

    [Theory]
    [InlineData("0", "金额要大于 0，写的是 0 元。")]
    [InlineData("-5", "金额要大于 0，写的是 -5 元。")]
    [InlineData("0.001", "金额最多写到分，写的是 0.001 元。")]
    [InlineData("1000000000000", "金额最大 999,999,999,999.99 元，写的是 1,000,000,000,000 元。")]
    [InlineData("999999999999.99", null)]
    [InlineData("0.01", null)]
    [InlineData("1.10000", null)]
    public async Task An_amount_is_above_nothing_whole_fen_and_not_beyond_belief(string yuan, string? sentence)
    {
        await using var book = await Book.OpenAsync(Database.Sqlite);

        var result = await book.AppropriateAsync(decimal.Parse(yuan, null));

        Assert.Equal(sentence, (result as PostingResult.Refused)?.Sentence);
    }

    [Fact]
    public async Task A_payer_without_a_pot_has_no_ceiling_but_a_claim_gets_no_more_than_was_reserved()
    {
        await using var book = await Book.OpenAsync(Database.Sqlite);
        async Task<PostingResult> PostAsync(LedgerAct act, decimal yuan) =>
            await book.PostAsync(Book.Posting(act, yuan) with { Pot = "市" });

        Assert.IsType<PostingResult.Posted>(await PostAsync(LedgerAct.Reservation, 1_000_000));
        Assert.IsType<PostingResult.Refused>(await PostAsync(LedgerAct.Commitment, 1_000_001));
        Assert.IsType<PostingResult.Posted>(await PostAsync(LedgerAct.Commitment, 1_000_000));
        Assert.IsType<PostingResult.Posted>(await PostAsync(LedgerAct.Release, 400_000));
        var stand = await book.StandAsync("市");
        Assert.Equal((null, 600_000m, -600_000m), (stand.Available, stand.Committed, stand.Source));
        Assert.Equal(0, (await book.StandAsync()).Appropriated);
    }

    [Fact]
    public async Task A_release_takes_from_what_is_reserved_first_and_then_from_what_is_owed()
    {
        await using var book = await Book.OpenAsync(Database.Sqlite);
        await book.AppropriateAsync(100_000);
        await book.PostAsync(LedgerAct.Reservation, Sum);
        await book.PostAsync(LedgerAct.Commitment, 30_000);

        await book.PostAsync(LedgerAct.Release, 40_000);

        Assert.Equal(new CaseMoney(0, 10_000, 0, 0), await book.OfClaimAsync(1));
        Assert.Equal(90_000, (await book.StandAsync()).Available);
    }

    [Fact]
    public async Task The_same_key_posts_once_and_never_stands_for_something_else()
    {
        await using var book = await Book.OpenAsync(Database.Sqlite);
        await book.AppropriateAsync(100_000);
        var posting = Book.Posting(LedgerAct.Reservation, Sum, key: "claim/SL-2023-0001/reservation");
        var id = Assert.IsType<PostingResult.Posted>(await book.PostAsync(posting)).Id;

        Assert.Equal(id, Assert.IsType<PostingResult.AlreadyPosted>(await book.PostAsync(posting)).Id);
        Assert.Equal(id, Assert.IsType<PostingResult.AlreadyPosted>(await book.PostAsync(posting with { On = new(2023, 7, 1), Text = "再来" })).Id);
        Posting[] others =
        [
            posting with { Yuan = 49_999.99m }, posting with { CaseId = 2 }, posting with { Act = LedgerAct.Commitment },
            posting with { Pot = "市" }, posting with { Year = 2024 }, posting with { Reference = "2023-001" },
        ];
        foreach (var other in others)
        {
            Assert.StartsWith("编号“claim/SL-2023-0001/reservation”已经用在第 2 号记账上", Sentence(await book.PostAsync(other)), StringComparison.Ordinal);
        }

        Assert.Equal(2, await CountAsync(book));
    }

    [Fact]
    public async Task Every_posting_is_on_record_in_the_chain()
    {
        await using var book = await Book.OpenAsync(Database.Sqlite);
        await book.AppropriateAsync(100_000);

        await using var db = await book.DbAsync();
        var record = await db.Audit.SingleAsync(Ct);
        Assert.Equal(("post", "资金", "第 1 号 拨入 10 万元，综合奖补资金 2023 年"), (record.Act, record.On, record.Subject));
        Assert.Null((await book.Core.Get<AuditVerifier>().VerifyAsync(null, Ct)).Break);
    }

    [Theory]
    [InlineData(Database.Sqlite, "UPDATE ledger_lines SET fen = 0")]
    [InlineData(Database.Sqlite, "DELETE FROM ledger_entries")]
    [InlineData(Database.Postgres, "UPDATE ledger_entries SET text = ''")]
    [InlineData(Database.Postgres, "DELETE FROM ledger_lines")]
    public async Task The_database_itself_refuses_to_change_or_take_out_what_is_posted(Database database, string sql)
    {
        await using var book = await Book.OpenAsync(database);
        await book.AppropriateAsync(100_000);
        await using var db = await book.DbAsync();

        var refusal = await Assert.ThrowsAnyAsync<DbException>(() => db.Database.ExecuteSqlRawAsync(sql, Ct));

        Assert.Contains("append-only", refusal.Message, StringComparison.Ordinal);
    }

    private static string Sentence(PostingResult result) => Assert.IsType<PostingResult.Refused>(result).Sentence;

    private static async Task<int> CountAsync(Book book)
    {
        await using var db = await book.DbAsync();
        return await db.LedgerEntries.CountAsync(Ct);
    }
}
