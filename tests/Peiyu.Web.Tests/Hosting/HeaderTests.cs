using Xunit;

namespace Peiyu.Web.Tests.Hosting;

public sealed class HeaderTests(MediumSite site)
{
    public static TheoryData<string> Addresses =>
        ["/", "/enterprises", "/policies", "/document", "/health", "/css/tokens.css", "/lib/tabler.min.css", "/nowhere", "/?asOf=nonsense"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_answer_carries_the_security_headers(string address)
    {
        using var response = await site.AskAsync(address);

        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "manifest-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'self'",
            Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Single(response.Headers.GetValues("Referrer-Policy"));
        Assert.Single(response.Headers.GetValues("Permissions-Policy"));
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/css/tokens.css")]
    [InlineData("/lib/tabler.min.css")]
    [InlineData("/favicon.svg")]
    public async Task What_pages_need_is_there(string address)
    {
        using var response = await site.AskAsync(address);

        Assert.True(response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Chinese_is_written_as_it_is()
    {
        using var response = await site.AskAsync("/document");

        Assert.DoesNotMatch("&#x[0-9A-F]{4};", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://192.168.1.5:5080")]
    [InlineData("http://localhost:5080;http://[::]:5081")]
    public void Without_encryption_no_address_that_other_machines_reach_is_served(string urls) =>
        Assert.Throws<InvalidOperationException>(() => PeiyuWeb.Build([$"--urls={urls}"]));

    [Fact]
    public async Task A_name_that_is_not_this_machine_is_refused()
    {
        using var elsewhere = site.On(new(2023, 6, 30));
        using var client = elsewhere.CreateClient();
        client.DefaultRequestHeaders.Host = "evil.example";

        using var response = await client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
    }
}
