using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Data;
using Peiyu.Core.Fund;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Pages;

/// <summary>A site with a few claims of the small sample, at every step of their way, on a day after the plan year.</summary>
public sealed class FundSite : IAsyncLifetime
{
    public const string Pot = "综合奖补资金";

    private CoreFixture _core = null!;

    internal Site Site { get; private set; } = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _core = await CoreFixture.CreateAsync(Database.Sqlite);
        await _core.ImportAsync(Repository.Sample("small"));
        Site = new(_core.Connection, new(2024, 1, 15));
        await using (var db = await Site.Services.GetRequiredService<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct))
        {
            db.Cases.AddRange(Enumerable.Range(1, 4).Select(number => new CaseEntry { Id = 900_000 + number, Kind = "claim", Key = $"SL-2023-{number:0000}" }));
            await db.SaveChangesAsync(Ct);
        }

        await PostAsync(LedgerAct.Appropriation, 10_000_000, null);
        foreach (var (claim, yuan, steps) in new[] { (1, 50_000m, 1), (2, 60_000m, 2), (3, 70_000.5m, 3), (4, 80_000m, 3) })
        {
            foreach (var act in new[] { LedgerAct.Reservation, LedgerAct.Commitment, LedgerAct.Payment }.Take(steps))
            {
                await PostAsync(act, yuan, claim);
            }
        }

        await PostAsync(LedgerAct.Reservation, 100_000, 1, "市");
    }

    internal async Task PostAsync(LedgerAct act, decimal yuan, int? claim, string pot = Pot) => Assert.IsType<PostingResult.Posted>(
        await Site.Services.GetRequiredService<Auditor>().DoAsync(
            Actor.CommandLine,
            work => Site.Services.GetRequiredService<Ledger>().PostAsync(
                work,
                new($"{act}/{claim}/{pot}", act, pot, 2023, yuan, new(2023, 6, 30), claim is null ? null : 900_000 + claim, $"首次升规奖补，演示{claim}公司") { Reference = claim is null ? "冠财〔2023〕1 号" : null },
                Ct),
            Ct));

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        await _core.DisposeAsync();
    }
}
