using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Data;
using Peiyu.Core.Fund;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Fund;

/// <summary>A ledger on a database of its own, and some claims to post for.</summary>
internal sealed class Book(CoreFixture core) : IAsyncDisposable
{
    public const string Pot = "综合奖补资金";
    public const int Year = 2023;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public CoreFixture Core => core;

    public static async Task<Book> OpenAsync(Database database, int claims = 4)
    {
        var book = new Book(await CoreFixture.CreateAsync(database));
        await book.AddClaimsAsync(claims);
        return book;
    }

    public static Posting Posting(LedgerAct act, decimal yuan, long? claim = 1, int year = Year, string? key = null) =>
        new(key ?? $"{Guid.NewGuid():N}", act, Pot, year, yuan, new(year, 6, 30), claim, $"测试：{act}");

    public Task<PostingResult> PostAsync(LedgerAct act, decimal yuan, long? claim = 1, int year = Year, string? key = null) =>
        PostAsync(Posting(act, yuan, claim, year, key));

    public Task<PostingResult> AppropriateAsync(decimal yuan, int year = Year) => PostAsync(LedgerAct.Appropriation, yuan, null, year);

    /// <summary>As a change of its own; tried again while others keep the database busy.</summary>
    public async Task<PostingResult> PostAsync(Posting posting)
    {
        while (true)
        {
            try
            {
                return await core.Get<Auditor>().DoAsync(
                    Actor.CommandLine, work => core.Get<Ledger>().PostAsync(work, posting, Ct), Ct);
            }
            catch (DatabaseBusyException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), Ct);
            }
        }
    }

    public async Task<Balances> BalancesAsync()
    {
        await using var db = await DbAsync();
        return await Ledger.BalancesAsync(db, Ct);
    }

    public async Task<PotYear> StandAsync(string pot = Pot, int year = Year) => (await BalancesAsync()).Of(pot, year);

    public async Task<CaseMoney> OfClaimAsync(long claim)
    {
        await using var db = await DbAsync();
        return await Ledger.OfCaseAsync(db, claim, Ct);
    }

    public Task<PeiyuDb> DbAsync() => core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);

    public ValueTask DisposeAsync() => core.DisposeAsync();

    public async Task AddClaimsAsync(int count)
    {
        await using var db = await DbAsync();
        var last = await db.Cases.MaxAsync(entry => (long?)entry.Id, Ct) ?? 0;
        db.Cases.AddRange(Enumerable.Range(1, count).Select(place =>
            new CaseEntry { Id = last + place, Kind = "claim", Key = $"SL-2023-{last + place:0000}" }));
        await db.SaveChangesAsync(Ct);
    }
}
