using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests;

/// <summary>The real site over a database, on a day of our choice.</summary>
internal sealed class Site : WebApplicationFactory<Program>
{
    private static readonly HtmlParser Parser = new();

    private readonly string _database;
    private readonly DateOnly _today;
    private HttpClient? _client;

    public Site(string database, DateOnly today) => (_database, _today) = (database, today);

    private HttpClient Client => _client ??= CreateClient(new() { AllowAutoRedirect = false });

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public Task<HttpResponseMessage> AskAsync(string address) => Client.GetAsync(new Uri(address, UriKind.Relative), Ct);

    /// <summary>A page that must be there.</summary>
    public async Task<IHtmlDocument> OpenAsync(string address)
    {
        using var response = await AskAsync(address);
        Assert.True(response.IsSuccessStatusCode, $"{address}: {(int)response.StatusCode}");
        return await ReadAsync(response);
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response) =>
        Parser.ParseDocument(await response.Content.ReadAsStringAsync(Ct));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Peiyu:Database", _database);
        builder.UseSetting("Peiyu:Plan", Repository.Plan);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new FixedClock(_today)));
    }

    protected override void Dispose(bool disposing)
    {
        _client?.Dispose();
        base.Dispose(disposing);
    }
}
