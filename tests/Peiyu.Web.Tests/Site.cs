using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Accounts;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests;

/// <summary>The real site over a database, on a day of our choice, asked by the demo account of a role.</summary>
internal sealed class Site : WebApplicationFactory<Program>
{
    /// <summary>Who asks where a test says nothing else: sees the whole county.</summary>
    public const string Usual = "bureau";

    private readonly string _database;
    private readonly TimeProvider _clock;
    private readonly (string Name, string Value)[] _settings;
    private readonly ConcurrentDictionary<string, Lazy<Task<Client>>> _clients = new(StringComparer.Ordinal);

    public Site(string database, DateOnly today, params (string Name, string Value)[] settings)
        : this(settings, database, new FixedClock(today))
    {
    }

    private Site((string Name, string Value)[] settings, string database, TimeProvider clock) =>
        (_database, _clock, _settings) = (database, clock, settings);

    /// <summary>The site with a clock that the test moves.</summary>
    public static Site At(TimeProvider clock, string database, params (string Name, string Value)[] settings) => new(settings, database, clock);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A client that is signed in, through the form, as the demo account of that name; the same one every time.</summary>
    public Task<Client> AsAsync(string userName) =>
        _clients.GetOrAdd(userName, name => new(() => SignInAsync(name, DemoAccounts.Password))).Value;

    /// <summary>Everybody signs in anew when next asked for: a clock that moved by days has ended their sessions.</summary>
    public void ForgetClients() => _clients.Clear();

    /// <summary>A client that has not signed in.</summary>
    public Client Visitor() => new(CreateClient(new() { AllowAutoRedirect = false }));

    /// <summary>A client of its own that signs in with that name and password.</summary>
    public async Task<Client> SignInAsync(string userName, string password)
    {
        await HaveAccountsAsync();
        var client = Visitor();
        using var answer = await client.SendAsync("/sign-in", "main form", ("Form.Name", userName), ("Form.Password", password));
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{userName}: {(int)answer.StatusCode}");
        return client;
    }

    public async Task<HttpResponseMessage> AskAsync(string address) => await (await AsAsync(Usual)).AskAsync(address);

    /// <summary>A page that must be there.</summary>
    public async Task<IHtmlDocument> OpenAsync(string address) => await (await AsAsync(Usual)).OpenAsync(address);

    public static Task<IHtmlDocument> ReadAsync(HttpResponseMessage response) => Client.ReadAsync(response);

    /// <summary>The demo accounts, with passwords that need not be changed first.</summary>
    public Task HaveAccountsAsync() => Services.GetRequiredService<DemoAccounts>().CreateAsync(mustChange: false, Ct);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Peiyu:Database", _database);
        builder.UseSetting("Peiyu:Plan", Repository.Plan);
        // Tests change the database behind the site's back, as another node would.
        builder.UseSetting("Peiyu:Changes:LookEvery", "00:00:00");
        // What runs beside the requests must not change what tests look at.
        builder.UseSetting("Peiyu:Reminders:FirstAfter", "1.00:00:00");
        builder.UseSetting("Peiyu:SecondFactor", AccountOptions.Optional);
        // Tests sign in as the same official in many places.
        builder.UseSetting("Peiyu:Sessions:MostOfOfficials", "0");
        // The same accounts are asked on days that lie years apart.
        builder.UseSetting("Peiyu:Sessions:PasswordDays", "0");
        builder.UseSetting("Peiyu:SignInsPerMinute", "10000");
        // Tests ask faster than people and programs do.
        builder.UseSetting("Peiyu:RequestsPerMinute:Account", "0");
        builder.UseSetting("Peiyu:RequestsPerMinute:Key", "0");
        builder.UseSetting("Peiyu:RequestsPerMinute:Visitor", "0");
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton(_clock);
            // How slow hashing is is not ours to test.
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1);
        });
    }

    protected override void Dispose(bool disposing)
    {
        foreach (var client in _clients.Values.Where(client => client.IsValueCreated && client.Value.IsCompletedSuccessfully))
        {
            client.Value.Result.Dispose();
        }

        base.Dispose(disposing);
    }
}
