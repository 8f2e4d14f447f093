using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Peiyu.Core.Accounts;
using Peiyu.Core.Data;
using Peiyu.TestKit;
using Peiyu.Web.Signing.SignOn;
using Xunit;

namespace Peiyu.Web.Tests.Signing.SignOn;

/// <summary>The real site and a real provider, each on its own, that know of each other. Their clocks agree until a test moves the site's.</summary>
public class SignOnSite : IAsyncLifetime
{
    private CoreFixture _core = null!;
    private long _before;

    internal Provider Provider { get; private set; } = null!;

    internal Site Site { get; private set; } = null!;

    internal MovingClock Clock { get; private set; } = null!;

    public DateTimeOffset Now => Clock.GetUtcNow();

    public string Connection => _core.Connection;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>What a class of tests sets besides.</summary>
    protected virtual (string Name, string Value)[] Settings => [];

    public async ValueTask InitializeAsync()
    {
        Provider = await Provider.StartAsync();
        _core = await CoreFixture.CreateAsync(Database.Sqlite);
        // The provider's tokens carry the machine's time.
        Clock = new(_core.Get<TimeProvider>().GetUtcNow());
        Site = Site.At(
            Clock,
            Connection,
            [
                ("Peiyu:SignOn:Authority", Provider.Address.ToString()),
                ("Peiyu:SignOn:ClientId", Provider.ClientId),
                ("Peiyu:SignOn:ClientSecret", Provider.ClientSecret),
                ("Peiyu:SignOn:Name", Provider.Name),
                .. Settings,
            ]);
        await Site.HaveAccountsAsync();
        await MeetAsync();
    }

    /// <summary>On a busy machine a provider in the same process answers the first question late: so it is asked before the tests do.</summary>
    protected virtual async Task MeetAsync()
    {
        const int mostTimes = 5;
        var provider = Get<IOptionsMonitor<OpenIdConnectOptions>>().Get(SignOnHost.Scheme).ConfigurationManager!;
        for (var i = 1; i <= mostTimes; i++)
        {
            try
            {
                await provider.GetConfigurationAsync(Ct);
                return;
            }
            catch (InvalidOperationException) when (i < mostTimes)
            {
                provider.RequestRefresh();
            }
        }
    }

    /// <summary>As at the beginning: nobody linked, nobody locked, an honest provider.</summary>
    internal async Task<SignOnSite> AnewAsync()
    {
        (Provider.Person, Provider.Denies, Provider.Issuer, Provider.Audience) = (new("1001", "张三"), false, null, null);
        await using var db = await Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        await db.UserLogins.ExecuteDeleteAsync(Ct);
        await db.Users.ExecuteUpdateAsync(
            set => set.SetProperty(account => account.LockoutEnd, (DateTimeOffset?)null).SetProperty(account => account.AccessFailedCount, 0), Ct);
        (await db.Users.Select(account => account.Id).ToListAsync(Ct)).ForEach(Get<AccountCache>().Forget);
        _before = await db.Audit.LongCountAsync(Ct);
        return this;
    }

    public T Get<T>()
        where T : notnull => Site.Services.GetRequiredService<T>();

    internal Traveller Travel(Client? client = null) => new(client ?? Site.Visitor(), Provider);

    /// <summary>Whoever stands on the page that asks which account it is answers it.</summary>
    internal static async Task<IHtmlDocument> LinkAsync(Traveller traveller, string userName, string password)
    {
        var address = traveller.Passed.Peek();
        return await traveller.ArriveAsync(
            await traveller.Site.SendAsync(address, "main form", ("Form.Name", userName), ("Form.Password", password)), address);
    }

    /// <summary>Links whoever sits before the provider to the demo account of that name.</summary>
    public async Task LinkAsync(string userName)
    {
        using var traveller = Travel();
        await traveller.GoAsync("/sign-on/start?returnUrl=%2Faccount");
        await LinkAsync(traveller, userName, DemoAccounts.Password);
        Assert.Equal("/account", traveller.Passed.Peek());
    }

    public async Task ChangeAsync(string userName, Action<Account> change)
    {
        long id;
        await using (var db = await Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct))
        {
            var account = await db.Users.SingleAsync(one => one.UserName == userName, Ct);
            change(account);
            await db.SaveChangesAsync(Ct);
            id = account.Id;
        }

        Get<AccountCache>().Forget(id);
    }

    public async Task<int> CountAsync<T>(Func<PeiyuDb, IQueryable<T>> rows)
    {
        await using var db = await Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        return await rows(db).CountAsync(Ct);
    }

    /// <summary>The acts on record since the test began, in their order.</summary>
    public async Task<IReadOnlyList<string>> ActsAsync()
    {
        await using var db = await Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        return await db.Audit.Where(entry => entry.Id > _before).OrderBy(entry => entry.Id).Select(entry => entry.Act).ToListAsync(Ct);
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        await _core.DisposeAsync();
        await Provider.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
