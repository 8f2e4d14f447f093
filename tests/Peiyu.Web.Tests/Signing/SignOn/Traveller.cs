using System.Net;
using AngleSharp.Html.Dom;
using Xunit;

namespace Peiyu.Web.Tests.Signing.SignOn;

/// <summary>A browser that goes from the site to the provider and back, by the redirects that each sends.</summary>
internal sealed class Traveller(Client site, Provider provider) : IDisposable
{
    // Longer than any honest way.
    private const int MostSteps = 12;

    private readonly HttpClient _abroad = new(new HttpClientHandler { AllowAutoRedirect = false });

    public Client Site => site;

    /// <summary>Every address of the site that it came through, the last one first.</summary>
    public Stack<string> Passed { get; } = [];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>The page at which the redirects from an address end.</summary>
    public async Task<IHtmlDocument> GoAsync(string address) => await ArriveAsync(await site.AskAsync(address), address);

    /// <summary>Where the redirects leave the site, or come back to it, for the first time at such a path.</summary>
    public async Task<Uri> GoUntilAsync(string address, Func<Uri, bool> stops)
    {
        var (answer, here) = (await site.AskAsync(address), new Uri(new("http://localhost"), address));
        for (var step = 0; step < MostSteps && answer.Headers.Location is { } next; step++)
        {
            here = new(here, next);
            if (stops(here))
            {
                answer.Dispose();
                return here;
            }

            answer.Dispose();
            answer = await AskAsync(here);
        }

        throw new InvalidOperationException($"没有走到：停在 {here}。");
    }

    /// <summary>Follows what a form was answered with.</summary>
    public async Task<IHtmlDocument> ArriveAsync(HttpResponseMessage answer, string address)
    {
        var here = new Uri(new("http://localhost"), address);
        for (var step = 0; step < MostSteps && answer.StatusCode == HttpStatusCode.Redirect; step++)
        {
            here = new(here, answer.Headers.Location!);
            answer.Dispose();
            answer = await AskAsync(here);
        }

        using (answer)
        {
            Assert.True(answer.IsSuccessStatusCode, $"{here}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(Ct)}");
            return await Client.ReadAsync(answer);
        }
    }

    public void Dispose()
    {
        _abroad.Dispose();
        site.Dispose();
    }

    private Task<HttpResponseMessage> AskAsync(Uri address)
    {
        if (address.Authority == provider.Address.Authority)
        {
            return _abroad.GetAsync(address, Ct);
        }

        Assert.Equal("localhost", address.Host);
        Passed.Push(address.PathAndQuery);
        return site.AskAsync(address.PathAndQuery);
    }
}
