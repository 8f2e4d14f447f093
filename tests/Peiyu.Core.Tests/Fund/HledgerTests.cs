using System.Diagnostics;
using System.Globalization;
using Peiyu.Core.Access;
using Peiyu.Core.Fund;
using Peiyu.Core.Fund.Closing;
using Peiyu.Core.Fund.Journal;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Fund;

/// <summary>hledger, from Debian's packages, reads the journal, finds it sound and comes to the same sums.</summary>
public sealed class HledgerTests
{
    private const string Program = "/usr/bin/hledger";

    private static readonly LedgerAct[] Steps = [LedgerAct.Reservation, LedgerAct.Commitment, LedgerAct.Payment];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Hledger_comes_to_the_balances_that_we_show(Database database)
    {
        Assert.SkipUnless(File.Exists(Program), "没有 hledger：apt-get install hledger。");
        await using var book = await Book.OpenAsync(database);
        await FillAsync(book);
        var journal = await JournalAsync(book);

        Assert.Equal("", await RunAsync(journal, "check", "--strict", "ordereddates"));
        var balances = await book.BalancesAsync();
        var expected = balances.Rows
            .SelectMany(row => new[] { (Buckets.Source, row.Source), (Buckets.Available, row.Available ?? 0), (Buckets.Reserved, row.Reserved), (Buckets.Committed, row.Committed), (Buckets.Paid, row.Paid) }
                .Where(part => part.Item2 != 0)
                .Select(part => $"资金:{row.Pot.Replace(':', '：')}:{row.Year}:{part.Item1},{part.Item2.ToString("0.00", CultureInfo.InvariantCulture)}"))
            .Append("total,0").Order(StringComparer.Ordinal);
        var said = (await RunAsync(journal, "balance", "--flat", "--output-format=csv"))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Replace("\"", "", StringComparison.Ordinal).Replace("CNY ", "", StringComparison.Ordinal));
        Assert.Equal(expected, said.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_posting_reads_as_hledger_writes_it_whatever_stands_in_its_words()
    {
        await using var book = await Book.OpenAsync(Database.Sqlite);
        await book.AppropriateAsync(100_000);
        await book.PostAsync(new("claim/1/预留(1)", LedgerAct.Reservation, Book.Pot, 2023, 50_000.01m, new(2023, 6, 30), 1, "首次; 升规\n奖补 | 甲公司") { Reference = "冠财〔2023〕1 号" });

        Assert.EndsWith(
            """

            2023-06-30 * (claim/1/预留（1）) 预留 首次； 升规 奖补 ｜ 甲公司
                ; 第 2 号，申领 SL-2023-0001，凭证 冠财〔2023〕1 号，命令行
                资金:综合奖补资金:2023:可用    CNY -50000.01
                资金:综合奖补资金:2023:预留    CNY 50000.01

            """,
            await TextAsync(book),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_take_the_fund_along_gets_no_journal()
    {
        await using var book = await Book.OpenAsync(Database.Sqlite);

        await Assert.ThrowsAsync<NotAllowedException>(() => book.Core.Get<HledgerJournal>().WriteAsync(Actors.Town("贾镇"), TextWriter.Null, Ct));
    }

    /// <summary>Every act there is, in pots and payers, over two years.</summary>
    private static async Task FillAsync(Book book)
    {
        await book.AppropriateAsync(10_000_000);
        await book.PostAsync(LedgerAct.Withdrawal, 999.99m, claim: null);
        foreach (var (claim, act) in Enumerable.Range(1, Steps.Length).SelectMany(claim => Steps.Take(claim).Select(act => (claim, act))))
        {
            await book.PostAsync(act, 50_000.01m, claim);
        }

        await book.PostAsync(Book.Posting(LedgerAct.Reservation, 300_000, 4) with { Pot = "省、市: 共担" });
        await book.PostAsync(LedgerAct.ClawBack, 0.01m, 3);
        var closer = book.Core.Get<YearCloser>();
        await closer.CloseAsync(Actor.CommandLine, new(2023, true, "结转", (await closer.PreviewAsync(Actor.CommandLine, 2023, Ct))!.Last), Ct);
    }

    private static async Task<string> TextAsync(Book book)
    {
        await using var text = new StringWriter();
        await book.Core.Get<HledgerJournal>().WriteAsync(Actor.CommandLine, text, Ct);
        return text.ToString();
    }

    private static async Task<string> JournalAsync(Book book)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("peiyu-hledger-").FullName, "资金.journal");
        await File.WriteAllTextAsync(path, await TextAsync(book), Ct);
        return path;
    }

    private static async Task<string> RunAsync(string journal, params string[] arguments)
    {
        var start = new ProcessStartInfo(Program, ["-f", journal, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LANG"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(Ct), process.StandardError.ReadToEndAsync(Ct));
        await process.WaitForExitAsync(Ct);
        Assert.True(process.ExitCode == 0, await error);
        return await output;
    }
}
