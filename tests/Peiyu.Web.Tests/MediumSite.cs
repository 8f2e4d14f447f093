using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.TestKit;
using Peiyu.Web.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(MediumSite))]

namespace Peiyu.Web.Tests;

/// <summary>The site with the three hundred invented enterprises, on the middle day of the plan year.</summary>
public sealed class MediumSite : IAsyncLifetime
{
    public const string Day = "2023-06-30";

    private CoreFixture _core = null!;
    private Site _site = null!;

    /// <summary>What the plan must answer on that day.</summary>
    internal JsonElement Expected { get; private set; }

    internal string Database => _core.Connection;

    public async ValueTask InitializeAsync()
    {
        var folder = Repository.Sample("medium");
        Expected = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, $"expected-{Day}.json"))).RootElement;
        _core = await CoreFixture.CreateAsync(TestKit.Database.Sqlite);
        await _core.ImportAsync(folder);
        _site = On(new(2023, 6, 30));
    }

    internal Task<HttpResponseMessage> AskAsync(string address) => _site.AskAsync(address);

    internal Task<IHtmlDocument> OpenAsync(string address) => _site.OpenAsync(address);

    /// <summary>A client signed in as the demo account of that name: leader, bureau, town, enterprise, system, …</summary>
    internal Task<Client> AsAsync(string userName) => _site.AsAsync(userName);

    /// <summary>What the site itself is made of.</summary>
    internal IServiceProvider Services => _site.Services;

    /// <summary>The demo account of that name, with its role and scope.</summary>
    internal async Task<Actor> ActorAsync(string userName)
    {
        await _site.HaveAccountsAsync();
        await using var db = await Services.GetRequiredService<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        var account = await db.Users.SingleAsync(one => one.UserName == userName, TestContext.Current.CancellationToken);
        return Actor.Of(account, Services.GetRequiredService<PlanSource>().Plan);
    }

    internal Client Visitor() => _site.Visitor();

    /// <summary>The same data seen on another day.</summary>
    internal Site On(DateOnly today) => new(Database, today);

    /// <summary>The rows of a list of the expected answers.</summary>
    internal IEnumerable<JsonElement> List(string name) => Expected.GetProperty(name).EnumerateArray();

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _core.DisposeAsync();
    }
}
