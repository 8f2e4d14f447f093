using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Peiyu.Core.Access;
using Peiyu.Core.Fund;
using Peiyu.Core.Fund.Reconciliation;
using Peiyu.Plans.Tables;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Fund;

public sealed class BankTests
{
    private const string Head = "交易日期,借方发生额,贷方发生额,摘要,对方户名,对方账号,流水号\n";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task A_line_with_the_sum_and_the_claim_s_number_is_the_payment(Database database)
    {
        await using var book = await WithPaymentsAsync(database);

        var report = await TakeAsync(book, Head + "2023-07-03,50000.00,,奖补 SL-2023-0001,甲公司,6222020200112233445,B001\n20230704,,500.00,利息,某银行,,B002\n");
        var bank = await BankAsync(book);

        Assert.Equal((2, 0, 1), (report.Added, report.Known, report.Matched));
        Assert.Equal(("SL-2023-0001", 50_000m), (Assert.Single(bank.Matched).Payments[0].CaseKey, bank.Matched[0].Payments[0].Yuan));
        Assert.Equal(-50_000, Assert.Single(bank.InBankOnly).Fen);
        Assert.Equal("SL-2023-0002", Assert.Single(bank.InLedgerOnly).CaseKey);
    }

    [Fact]
    public async Task The_same_statement_again_or_one_that_overlaps_adds_nothing_twice()
    {
        await using var book = await WithPaymentsAsync(Database.Sqlite);
        const string Twice = "2023-07-03,10.00,,手续费,,,\n2023-07-03,10.00,,手续费,,,\n";
        await TakeAsync(book, Head + Twice);

        Assert.Equal((0, 2), Counts(await TakeAsync(book, Head + Twice, "另一个名字.csv")));
        Assert.Equal((1, 2), Counts(await TakeAsync(book, Head + Twice + "2023-07-03,10.00,,手续费,,,\n")));
        Assert.Equal(3, (await BankAsync(book)).InBankOnly.Count);
    }

    [Theory]
    [InlineData("SL-2023-00010", false)]
    [InlineData("奖补（SL-2023-0001）", true)]
    [InlineData("sl-2023-0001", true)]
    public async Task A_number_counts_only_as_a_word_of_its_own(string purpose, bool isFound)
    {
        await using var book = await WithPaymentsAsync(Database.Sqlite);

        Assert.Equal(isFound ? 1 : 0, (await TakeAsync(book, Head + $"2023-07-03,50000.00,,{purpose},,,\n")).Matched);
    }

    [Fact]
    public async Task The_payee_within_five_working_days_is_proposed_confirmed_and_taken_apart_again()
    {
        await using var book = await WithPaymentsAsync(Database.Sqlite);
        await TakeAsync(book, Head + "2023-07-07,50000.00,,奖补,甲公司,,\n2023-07-21,60000.00,,奖补,乙公司,,\n");
        var bank = await BankAsync(book);
        var (near, far) = (bank.InBankOnly.Single(line => line.Payee == "甲公司"), bank.InBankOnly.Single(line => line.Payee == "乙公司"));
        var proposal = bank.Propose(near)!;
        var desk = book.Core.Get<BankDesk>();

        Assert.Null(bank.Propose(far));
        Assert.StartsWith("金额和收款人相同", proposal.Because, StringComparison.Ordinal);
        Assert.IsType<FundResult.Done>(await desk.MatchAsync(Actor.CommandLine, [near.Id], [proposal.Payments[0].Id], Ct));
        Assert.Single((await BankAsync(book)).Matched);
        Assert.StartsWith("银行的这一行或账上的这一笔已经对上了别的", Refusal(await MatchAsync(far)), StringComparison.Ordinal);
        await desk.UnmatchAsync(Actor.CommandLine, near.Id, Ct);
        Assert.Empty((await BankAsync(book)).Matched);
        Assert.Equal("这一行没有对上过，或者已经拆开了。", Refusal(await desk.UnmatchAsync(Actor.CommandLine, near.Id, Ct)));
        Assert.Equal("金额不同：银行 6 万元，账上 5 万元，不能对上。", Refusal(await MatchAsync(far)));

        Task<FundResult> MatchAsync(Data.BankLine line) => desk.MatchAsync(Actor.CommandLine, [line.Id], [proposal.Payments[0].Id], Ct);
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task One_line_is_several_payments_by_their_numbers_or_their_sum_and_is_taken_apart_whole(Database database)
    {
        await using var book = await WithPaymentsAsync(database);
        await TakeAsync(book, Head + "2023-07-04,110000.00,,奖补 SL-2023-0001 SL-2023-0002,代发户,,\n2023-07-05,110000.00,,奖补,代发户,,\n");
        var bank = await BankAsync(book);
        var (named, summed) = (bank.InBankOnly.Single(line => line.On.Day == 4), bank.InBankOnly.Single(line => line.On.Day == 5));
        Assert.Equal((2, "银行写了这 2 笔的编号，合计相同"), (bank.Propose(named)!.Payments.Count, bank.Propose(named)!.Because));
        Assert.Equal("2023-07-03 付的 2 笔，合计相同", bank.Propose(summed)!.Because);
        var (desk, postings) = (book.Core.Get<BankDesk>(), bank.Propose(named)!.Payments.Select(payment => payment.Id).ToList());

        Assert.StartsWith("金额不同", Refusal(await desk.MatchAsync(Actor.CommandLine, [named.Id], postings[..1], Ct)), StringComparison.Ordinal);
        Assert.StartsWith("一行对几笔，或者几行对一笔", Refusal(await desk.MatchAsync(Actor.CommandLine, [named.Id, summed.Id], postings, Ct)), StringComparison.Ordinal);
        Assert.IsType<FundResult.Done>(await desk.MatchAsync(Actor.CommandLine, [named.Id], postings, Ct));
        Assert.IsType<FundResult.Done>(await desk.MatchAsync(Actor.CommandLine, [named.Id], postings, Ct));

        bank = await BankAsync(book);
        Assert.Equal((1, 2), (Assert.Single(bank.Matched).Lines.Count, bank.Matched[0].Payments.Count));
        Assert.Empty(bank.InLedgerOnly);
        Assert.Null(bank.Propose(summed));
        await desk.UnmatchAsync(Actor.CommandLine, named.Id, Ct);
        Assert.Equal((0, 2, 2), ((await BankAsync(book)).Matched.Count, (await BankAsync(book)).InBankOnly.Count, (await BankAsync(book)).InLedgerOnly.Count));
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task One_payment_in_several_lines_is_found_by_its_number_and_taken_apart_from_any_of_them(Database database)
    {
        await using var book = await WithPaymentsAsync(database);
        await TakeAsync(book, Head + "2023-07-04,20000.00,,SL-2023-0001 第一笔,甲公司,,\n2023-07-05,30000.00,,SL-2023-0001 第二笔,甲公司,,\n2023-07-05,45000.00,,,乙公司,,X9\n2023-07-06,15000.00,,,乙公司,,X9\n");
        var bank = await BankAsync(book);
        var first = bank.Propose(bank.InBankOnly.Single(line => line.Fen == 2_000_000))!;
        Assert.Equal((2, "SL-2023-0001"), (first.Lines.Count, Assert.Single(first.Payments).CaseKey));
        var second = bank.Propose(bank.InBankOnly.Single(line => line.Fen == 1_500_000))!;
        Assert.Equal("流水号相同的 2 行，合计与它相同", second.Because);
        var desk = book.Core.Get<BankDesk>();
        foreach (var proposal in new[] { first, second })
        {
            Assert.IsType<FundResult.Done>(await desk.MatchAsync(Actor.CommandLine, [.. proposal.Lines.Select(line => line.Id)], [proposal.Payments[0].Id], Ct));
        }

        Assert.Equal([2, 2], (await BankAsync(book)).Matched.Select(group => group.Lines.Count));
        await desk.UnmatchAsync(Actor.CommandLine, first.Lines[1].Id, Ct);
        Assert.Equal((1, 2, 1), ((await BankAsync(book)).Matched.Count, (await BankAsync(book)).InBankOnly.Count, (await BankAsync(book)).InLedgerOnly.Count));
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task What_was_matched_before_lines_could_be_several_payments_is_kept(Database database)
    {
        await using var book = await WithPaymentsAsync(database);
        await TakeAsync(book, Head + "2023-07-03,50000.00,,奖补 SL-2023-0001,甲公司,,\n2023-07-03,1.00,,手续费,,,\n");
        await using (var db = await book.DbAsync())
        {
            await db.GetService<IMigrator>().MigrateAsync("20261123160000_LedgerIsAppendOnly", Ct);
            Assert.Equal(1, await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS \"Value\" FROM bank_lines WHERE ledger_entry_id IS NOT NULL").SingleAsync(Ct));
            await db.Database.MigrateAsync(Ct);
        }

        var bank = await BankAsync(book);
        Assert.Equal("SL-2023-0001", Assert.Single(Assert.Single(bank.Matched).Payments).CaseKey);
        Assert.Equal(100, Assert.Single(bank.InBankOnly).Fen);
    }

    [Fact]
    public async Task A_bank_s_own_form_is_read_with_titles_above_and_sums_below_in_GB18030()
    {
        await using var book = await WithPaymentsAsync(Database.Sqlite);
        const string Text = "账号：6222020200112233445,户名：冠县财政局\n\n交易时间,交易金额,借贷标志,用途,对方户名\n2023/7/3 10:02:11,\"50,000.00\",借,奖补 SL-2023-0001,甲公司\n2023/7/4 9:00:00,1.00,贷,利息,\n合计,50001.00,,,\n";

        var report = await TakeAsync(book, Text, encoding: "GB18030");

        Assert.Empty(report.Problems);
        Assert.Equal((2, 1), (report.Added, report.Matched));
        await using var db = await book.DbAsync();
        Assert.Equal([5_000_000, -100], await db.BankLines.OrderBy(line => line.Id).Select(line => line.Fen).ToListAsync(Ct));
    }

    [Fact]
    public async Task A_line_that_can_t_be_read_is_refused_with_its_place_and_the_others_go_in()
    {
        await using var book = await WithPaymentsAsync(Database.Sqlite);

        var report = await TakeAsync(book, Head + "七月三日,1,,,,,\n2023-07-03,一万,,,,,\n2023-07-03,1,1,,,,\n2023-07-03,,,,,,x\n2023-07-03,0.001,,,,,\n2023-07-03,2.00,,好的,,,\n");

        Assert.Equal([2, 3, 4, 5, 6], report.Problems.Select(problem => problem.Row));
        Assert.Equal("日期认不出，应写成 2023-06-30 或 20230630；改好这一行再传一次。", report.Problems[0].Message);
        Assert.Equal("借方和贷方都有金额，一行只能有一个；请拆成两行。", report.Problems[2].Message);
        Assert.Equal("金额最多写到分，写的是 0.001。", report.Problems[4].Message);
        Assert.Equal(1, report.Added);
    }

    [Fact]
    public async Task What_is_no_statement_is_refused_whole()
    {
        await using var book = await WithPaymentsAsync(Database.Sqlite);

        var refusal = await Assert.ThrowsAsync<TableException>(() => TakeAsync(book, "企业,电话\n甲,1\n"));

        Assert.StartsWith("“对账单”不像银行对账单", refusal.Message, StringComparison.Ordinal);
        Assert.True((await BankAsync(book)).IsEmpty);
    }

    [Fact]
    public async Task No_number_of_an_account_is_kept()
    {
        await using var book = await WithPaymentsAsync(Database.Sqlite);

        await TakeAsync(book, Head + "2023-07-03,1.00,,转入 6222 0202 0011 2233 445,甲公司 6222020200112233445,6222020200112233445,B7\n");

        await using var db = await book.DbAsync();
        var line = await db.BankLines.SingleAsync(Ct);
        Assert.Equal(("B7 转入 ****", "甲公司 ****"), (line.Reference, line.Payee));
        Assert.DoesNotContain(await db.Audit.Select(entry => entry.Subject + entry.Details).ToListAsync(Ct), text => text.Contains("6222", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_does_not_manage_the_fund_takes_nothing_in()
    {
        await using var book = await WithPaymentsAsync(Database.Sqlite);

        await Assert.ThrowsAsync<NotAllowedException>(() => book.Core.Get<BankDesk>().TakeAsync(Actors.Bureau, "a.csv", Stream.Null, Ct));
        await Assert.ThrowsAsync<NotAllowedException>(() => book.Core.Get<BankReader>().ReadAsync(Actors.Town("贾镇"), Ct));
    }

    private static async Task<Book> WithPaymentsAsync(Database database)
    {
        var book = await Book.OpenAsync(database);
        await book.AppropriateAsync(1_000_000);
        foreach (var (claim, yuan, name) in new[] { (1, 50_000m, "甲公司"), (2, 60_000m, "乙公司") })
        {
            foreach (var act in new[] { LedgerAct.Reservation, LedgerAct.Commitment, LedgerAct.Payment })
            {
                await book.PostAsync(new($"{claim}/{act}", act, Book.Pot, 2023, yuan, new(2023, 7, 3), claim, $"首次升规奖补，{name}"));
            }
        }

        return book;
    }

    private static async Task<StatementReport> TakeAsync(Book book, string text, string name = "对账单.csv", string encoding = "utf-8")
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var content = new MemoryStream(Encoding.GetEncoding(encoding).GetBytes(text));
        return await book.Core.Get<BankDesk>().TakeAsync(Actor.CommandLine, name, content, Ct);
    }

    private static Task<BankBook> BankAsync(Book book) => book.Core.Get<BankReader>().ReadAsync(Actor.CommandLine, Ct);

    private static (int Added, int Known) Counts(StatementReport report) => (report.Added, report.Known);

    private static string Refusal(FundResult result) => Assert.Single(Assert.IsType<FundResult.Refused>(result).Problems).Sentence;
}
