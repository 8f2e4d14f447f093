using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Fund;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Fund;

/// <summary>Many at once: nobody overspends, nothing is posted twice, nobody is lost.</summary>
public sealed class LedgerRaceTests
{
    private const int Claims = 1_000;
    private const int Places = 400;
    private const decimal Sum = 25_000;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Of_1000_claims_at_once_on_a_pot_that_holds_400_exactly_400_get_it(Database database)
    {
        await using var book = await Book.OpenAsync(database, Claims);
        await book.AppropriateAsync(Places * Sum);

        var results = await AtOnceAsync(Claims, place => book.PostAsync(LedgerAct.Reservation, Sum, place + 1));

        Assert.Equal(Places, results.OfType<PostingResult.Posted>().DistinctBy(posted => posted.Id).Count());
        var refused = results.OfType<PostingResult.Refused>().ToList();
        Assert.Equal(Claims - Places, refused.Count);
        Assert.All(refused, one => Assert.Equal("综合奖补资金 2023 年可用只有 0 元，要预留 2.5 万元，还差 2.5 万元；没有记账。", one.Sentence));
        var stand = await book.StandAsync();
        Assert.Equal((0m, Places * Sum), (stand.Available, stand.Reserved));
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task The_same_key_from_50_at_once_posts_once(Database database)
    {
        await using var book = await Book.OpenAsync(database);
        await book.AppropriateAsync(Places * Sum);
        var posting = Book.Posting(LedgerAct.Reservation, Sum, key: "claim/1/reservation");

        var results = await AtOnceAsync(50, _ => book.PostAsync(posting));

        var id = Assert.Single(results.OfType<PostingResult.Posted>()).Id;
        Assert.Equal(49, results.OfType<PostingResult.AlreadyPosted>().Count(one => one.Id == id));
        await using var db = await book.DbAsync();
        Assert.Equal(2, await db.LedgerLines.CountAsync(line => line.EntryId == id, Ct));
    }

    private static async Task<PostingResult[]> AtOnceAsync(int count, Func<int, Task<PostingResult>> postAsync) =>
        await Task.WhenAll(Enumerable.Range(0, count).Select(place => Task.Run(() => postAsync(place), Ct)));
}
