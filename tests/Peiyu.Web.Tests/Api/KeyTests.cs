using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Accounts;
using Peiyu.Core.Data;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Api;

public sealed class KeyTests(MediumSite site)
{
    private const string Until = "2023-12-31";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_key_is_shown_once()
    {
        var owner = await site.AsAsync("department");

        var key = await ApiClient.MakeKeyAsync(owner, Until);
        var page = await owner.OpenAsync("/keys");

        Assert.Matches("^pk_[A-Za-z0-9_-]{43}$", key);
        Assert.DoesNotContain(key, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains(key[..8], page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_says_whose_it_is_and_that_it_only_reads()
    {
        var key = await ApiClient.MakeKeyAsync(await site.AsAsync("town"), Until);
        using var program = ApiClient.With(site.Visitor(), key);

        var me = await program.GetAsync("/me");

        Assert.Equal("town", me.GetProperty("role").GetProperty("id").GetString());
        Assert.Equal("unit", me.GetProperty("scope").GetProperty("kind").GetString());
        Assert.Equal(key[..8], me.GetProperty("key").GetProperty("prefix").GetString());
        Assert.All(me.GetProperty("rights").EnumerateArray(), right => Assert.Equal("read", right.GetProperty("act").GetString()));
    }

    [Fact]
    public async Task A_key_sees_the_enterprises_of_its_owner_only()
    {
        var key = await ApiClient.MakeKeyAsync(await site.AsAsync("town"), Until);
        using var program = ApiClient.With(site.Visitor(), key);
        var county = await ApiClient.MakeKeyAsync(await site.AsAsync("bureau"), Until);
        using var whole = ApiClient.With(site.Visitor(), county);
        var unit = (await program.GetAsync("/me")).GetProperty("scope").GetProperty("unit").GetString()!;

        var mine = (await program.GetAsync("/enterprises?size=200")).GetProperty("items").EnumerateArray().ToList();
        var all = (await whole.GetAsync("/enterprises?size=200")).GetProperty("items").EnumerateArray().ToList();

        Assert.NotEmpty(mine);
        Assert.All(mine, one => Assert.Equal(unit, one.GetProperty("unit").GetString()));
        var foreign = all.First(one => one.GetProperty("unit").GetString() != unit).GetProperty("code").GetString();
        await program.FailAsync($"/enterprises/{foreign}", 404);
        await program.FailAsync($"/enterprises/{foreign}/facts/主营业务收入", 404);
    }

    [Fact]
    public async Task Without_a_key_that_is_good_nothing_is_told()
    {
        using var nobody = new ApiClient(site.Visitor().Http);
        using var guessing = ApiClient.With(site.Visitor(), "pk_" + new string('A', 43));

        await nobody.FailAsync("/overview", 401);
        await guessing.FailAsync("/overview", 401);
    }

    [Fact]
    public async Task A_revoked_key_opens_nothing()
    {
        var owner = await site.AsAsync("finance");
        var key = await ApiClient.MakeKeyAsync(owner, Until);
        using var program = ApiClient.With(site.Visitor(), key);
        await program.GetAsync("/me");

        using var answer = await owner.SendAsync("/keys", "tbody tr:first-child form");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await program.FailAsync("/me", 401);
    }

    [Fact]
    public async Task A_key_ends_with_its_last_day()
    {
        using var later = site.On(new(2023, 7, 2));
        var key = await ApiClient.MakeKeyAsync(await site.AsAsync("bureau"), "2023-07-01");
        using var before = ApiClient.With(site.Visitor(), key);
        using var after = ApiClient.With(later.Visitor(), key);

        await before.GetAsync("/me");
        await after.FailAsync("/me", 401);
    }

    [Theory]
    [InlineData("2023-06-29")]
    [InlineData("2024-07-02")]
    [InlineData("")]
    public async Task A_key_lasts_from_today_to_a_year_and_a_day(string until)
    {
        var owner = await site.AsAsync("leader");

        using var answer = await owner.SendAsync("/keys", "#create-key", ("Form.Name", "取数"), ("Form.Until", until));
        var page = await Client.ReadAsync(answer);

        Assert.Null(page.QuerySelector("#key-text"));
        Assert.NotNull(page.QuerySelector("[aria-invalid=true]"));
    }

    [Theory]
    [InlineData("system")]
    [InlineData("security")]
    [InlineData("audit")]
    public async Task An_administrator_has_no_keys(string role)
    {
        using var answer = await (await site.AsAsync(role)).AskAsync("/keys");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_closed_account_and_a_changed_role_count_at_once()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.ImportAsync(Repository.Sample("small"));
        using var other = new Site(core.Connection, new(2023, 6, 30));
        var key = await ApiClient.MakeKeyAsync(await other.AsAsync("bureau"), Until, ("act-enter", "yes"));
        using var program = ApiClient.With(other.Visitor(), key);
        await program.GetAsync("/overview");

        await ChangeAsync(other, account => account.Role = "system-admin");
        var me = await program.GetAsync("/me");
        await program.FailAsync("/overview", 404);
        await ChangeAsync(other, account => account.ClosedAt = new(2023, 6, 30, 0, 0, 0, DateTimeKind.Utc));
        await program.FailAsync("/me", 401);

        Assert.Empty(me.GetProperty("rights").EnumerateArray());
    }

    [Fact]
    public async Task The_hour_of_the_last_use_is_kept()
    {
        var owner = await site.AsAsync("officer");
        using var program = ApiClient.With(site.Visitor(), await ApiClient.MakeKeyAsync(owner, Until));

        await program.GetAsync("/me");

        for (var tries = 0; ; tries++)
        {
            var said = (await owner.OpenAsync("/keys")).QuerySelector("tbody tr td[data-label='最近用过']")!.Words;
            if (said == "2023-06-30 12 时" || tries == 50)
            {
                Assert.Equal("2023-06-30 12 时", said);
                return;
            }

            await Task.Delay(50, Ct);
        }
    }

    /// <summary>As the keeper of accounts changes it: kept, and forgotten by the cache.</summary>
    private static async Task ChangeAsync(Site site, Action<Account> change)
    {
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        var account = await db.Users.SingleAsync(one => one.UserName == "bureau", Ct);
        change(account);
        await db.SaveChangesAsync(Ct);
        site.Services.GetRequiredService<AccountCache>().Forget(account.Id);
    }
}
