using CsCheck;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Fund;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Fund;

/// <summary>Random histories: whatever is asked in whatever order, the books are right after every step.</summary>
public sealed class LedgerPropertyTests
{
    private const int Claims = 3;
    private const string Payer = "市";

    private static readonly LedgerAct[] Acts =
    [
        LedgerAct.Appropriation, LedgerAct.Withdrawal, LedgerAct.Reservation, LedgerAct.Reservation, LedgerAct.Commitment,
        LedgerAct.Commitment, LedgerAct.Payment, LedgerAct.Payment, LedgerAct.Release, LedgerAct.ClawBack, LedgerAct.Bounce,
    ];

    private static readonly Gen<(LedgerAct Act, string Pot, int Claim, int Fen, int Key)[]> Histories = Gen.Select(
        Gen.OneOf(Acts), Gen.OneOf(Book.Pot, Book.Pot, Book.Pot, Payer), Gen.Int[0, Claims - 1], Gen.Int[1, 500], Gen.Int[0, 60]).Array[40];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Database.Sqlite, 25)]
    [InlineData(Database.Postgres, 8)]
    public async Task Lines_sum_to_nothing_no_pot_goes_below_zero_and_balances_are_the_replay(Database database, int histories)
    {
        await using var book = await Book.OpenAsync(database, claims: 0);
        var year = 2000;
        var first = 1;
        await Histories.SampleAsync(
            async history =>
            {
                await book.AddClaimsAsync(Claims);
                await RunAsync(book, history, ++year, first);
                first += Claims;
            },
            iter: histories,
            threads: 1);
        await HoldsAsync(book);
    }

    /// <summary>Each history has a year and claims of its own, so that one database serves them all.</summary>
    private static async Task RunAsync(Book book, (LedgerAct Act, string Pot, int Claim, int Fen, int Key)[] history, int year, int firstClaim)
    {
        var replay = new Replay();
        foreach (var (act, pot, claim, fen, key) in history)
        {
            long? caseId = act is LedgerAct.Appropriation or LedgerAct.Withdrawal ? null : firstClaim + claim;
            var posting = new Posting($"{year}/{key}", act, pot, year, fen / 100m, new(2023, 6, 30), caseId, "随机");

            var result = await book.PostAsync(posting);

            Assert.Equal(replay.Post(posting), result.GetType());
            await HoldsAsync(book, replay, pot, year);
        }
    }

    private static async Task HoldsAsync(Book book, Replay replay, string pot, int year)
    {
        var stand = await book.StandAsync(pot, year);
        Assert.Equal(
            (replay.In(pot, Buckets.Source), replay.In(pot, Buckets.Reserved), replay.In(pot, Buckets.Committed), replay.In(pot, Buckets.Paid)),
            (stand.Source, stand.Reserved, stand.Committed, stand.Paid));
        if (pot == Book.Pot)
        {
            Assert.Equal(replay.In(pot, Buckets.Available), stand.Available ?? 0);
            Assert.Equal(stand.Total, stand.Available + stand.Held + stand.Paid);
            Assert.Equal(-stand.Source, stand.Total);
        }
    }

    /// <summary>Over the whole ledger, line by line in the order in which they were written.</summary>
    private static async Task HoldsAsync(Book book)
    {
        await using var db = await book.DbAsync();
        var accounts = new Dictionary<(string, int, string), long>();
        foreach (var entry in (await db.LedgerLines.AsNoTracking().OrderBy(line => line.Id).ToListAsync(Ct)).GroupBy(line => line.EntryId))
        {
            Assert.Equal(0, entry.Sum(line => line.Fen));
            foreach (var line in entry)
            {
                var now = accounts[(line.Pot, line.Year, line.Bucket)] = accounts.GetValueOrDefault((line.Pot, line.Year, line.Bucket)) + line.Fen;
                Assert.True(line.Bucket == Buckets.Source || now >= 0, $"{line.Pot} {line.Year} {line.Bucket} 在第 {line.EntryId} 号后是 {now} 分");
            }
        }

        Assert.NotEmpty(accounts);
    }
}
