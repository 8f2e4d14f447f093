using Microsoft.AspNetCore.Builder;
using Peiyu.Core.Accounts;
using Peiyu.TestKit;
using Peiyu.Web;

namespace Peiyu.Browser.Tests;

/// <summary>The real site with the medium sample and the demo accounts, on a port and a database of its own.</summary>
public sealed class LiveSite : IAsyncDisposable
{
    private readonly CoreFixture _core;
    private readonly WebApplication _site;

    private LiveSite(CoreFixture core, WebApplication site) => (_core, _site) = (core, site);

    public CoreFixture Core => _core;

    public string Address => _site.Urls.First();

    /// <summary>A new one, with nothing in it that another test did.</summary>
    /// <param name="mustChange">Whether the shipped password opens nothing but the page where it is changed, as where the program is first run.</param>
    /// <param name="secondFactor">As the setting says it: required, optional.</param>
    /// <param name="clock">Another clock than the real one.</param>
    public static async Task<LiveSite> StartAsync(bool mustChange = false, string secondFactor = AccountOptions.Optional, TimeProvider? clock = null)
    {
        var core = await CoreFixture.CreateAsync(Database.Sqlite, clock: clock);
        await core.ImportAsync(Repository.Sample("medium"));
        await core.Get<DemoAccounts>().CreateAsync(mustChange, CancellationToken.None);
        var site = PeiyuWeb.Build(
        [
            "--urls", "http://127.0.0.1:0", "--Peiyu:Database", core.Connection, "--Peiyu:Plan", Repository.Plan,
            "--Peiyu:SecondFactor", secondFactor, "--Peiyu:SignInsPerMinute", "10000", "--Peiyu:Sessions:MostOfOfficials", "0",
            "--Peiyu:RequestsPerMinute:Account", "0", "--Peiyu:RequestsPerMinute:Visitor", "0",
        ], clock);
        site.MapSamples();
        await site.StartAsync();
        return new(core, site);
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _core.DisposeAsync();
    }
}
