using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Accounts;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;
using Peiyu.TestKit;
using Peiyu.Web.Tests.Access;
using Xunit;

namespace Peiyu.Web.Tests.Signing;

/// <summary>Who still owes a new password or a second factor is a visitor on every page that is open to visitors.</summary>
public sealed class DutyLeakTests
{
    private static readonly DateOnly Day = new(2023, 6, 30);
    private static readonly string[] Lists = ["met", "unknown"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public Task Nobody_who_must_change_a_shipped_password_reads_a_name_anywhere() => NobodyReadsAsync(mustChange: true);

    [Fact]
    public Task Nobody_without_the_second_factor_that_the_role_requires_reads_a_name_anywhere() =>
        NobodyReadsAsync(mustChange: false, ("Peiyu:SecondFactor", "required"));

    private static async Task NobodyReadsAsync(bool mustChange, params (string, string)[] settings)
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.ImportAsync(Repository.Sample("small"));
        await using var site = new Site(core.Connection, Day, settings);
        await site.Services.GetRequiredService<DemoAccounts>().CreateAsync(mustChange, Ct);
        var board = await site.Services.GetRequiredService<BoardSource>().GetAsync(Day, Scope.County, Ct);
        var secrets = board.Enterprises.SelectMany(line => new[] { line.Name, line.Code }).ToList();
        var roles = board.Plan.Roles.Where(role => mustChange || role.SecondFactor).ToList();
        var addresses = AddressesOf(site, board).ToList();

        Assert.True(roles.Count > 1 && secrets.Count > 1);
        foreach (var role in roles)
        {
            await NameAfterItselfAsync(site, role);
            using var client = await site.SignInAsync(DemoAccounts.UserNameOf(role), DemoAccounts.Password);
            foreach (var address in addresses)
            {
                using var answer = await client.AskAsync(address);
                var text = await answer.Content.ReadAsStringAsync(Ct);
                Assert.True(!secrets.Any(secret => text.Contains(secret, StringComparison.Ordinal)), $"{role.Id} {address}");
            }
        }
    }

    /// <summary>The menu shows whose account it is, and an enterprise's is called after it: that name is its own.</summary>
    private static async Task NameAfterItselfAsync(Site site, Role role)
    {
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        var name = DemoAccounts.UserNameOf(role);
        await db.Users.Where(account => account.UserName == name).ExecuteUpdateAsync(set => set.SetProperty(account => account.DisplayName, role.Name), Ct);
    }

    private static IEnumerable<string> AddressesOf(Site site, Board board) =>
    [
        .. Routes.Of(site.Services).Where(route => route.Method == "GET")
            .Select(route => route.Fill(board.Enterprises[0].Code, board.Enterprises[0].Unit!)).Distinct(),
        .. from policy in board.Plan.Policies from list in Lists select $"/policies/{policy.Id}?list={list}",
    ];
}
