using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Plans.Model;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Hosting;

/// <summary>What somebody types into an address or a field never breaks a page, and what is taken along is on record.</summary>
public sealed class AskedTests
{
    private static readonly string[] Numbers = ["2147483647", "99999999999999999999", "x", "-1", "%00"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_number_in_an_address_breaks_a_page()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.ImportAsync(Repository.Sample("small"));
        await using var site = new Site(core.Connection, new(2023, 6, 30));
        string[] addresses =
        [
            "/messages?page=", "/tasks/10?page=", "/tasks/10?list=", "/enterprises?page=", "/enterprises?size=", "/policies/hnte-county?list=met&page=",
            "/libraries/seed?page=", "/libraries/outside?page=", "/libraries/seed/take-back?decision=", "/imports?page=",
        ];
        foreach (var address in from start in addresses from number in Numbers select start + number)
        {
            using var answer = await site.AskAsync(address);
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, $"{address}: {(int)answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task A_null_character_breaks_neither_a_search_nor_signing_in(Database database)
    {
        await using var core = await CoreFixture.CreateAsync(database);
        await using var site = new Site(core.Connection, new(2023, 6, 30));
        var system = await site.AsAsync("system");
        var audit = await site.AsAsync("audit");
        await system.OpenAsync("/accounts?q=a%0%000");
        await audit.OpenAsync("/records?who=a%00&act=%00");

        using var visitor = site.Visitor();
        using var refused = await visitor.SendAsync("/sign-in", "main form", ("Form.Name", "a\0b"), ("Form.Password", "a\0b"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task Every_file_with_data_is_on_record_and_the_records_own_holds_no_formula()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.ImportAsync(Repository.Sample("small"));
        await using var site = new Site(core.Connection, new(2023, 6, 30));
        string[] files = ["/policies/hnte-county/met.csv", "/libraries/seed/members.csv", Links.AnnexPath, "/enterprises/export?format=csv"];
        foreach (var file in files)
        {
            using var answer = await site.AskAsync(file);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{file}: {(int)answer.StatusCode}");
        }

        var entries = await site.Services.GetRequiredService<AuditReader>().AllAsync(Actor.CommandLine, new(null, Acts.Export, null, null, null), Ct);
        Assert.Equal(files.Length, entries.Count);
        await site.Services.GetRequiredService<Auditor>().DoAsync(
            Actor.CommandLine,
            work =>
            {
                work.Record(Acts.Enter, "企业", "=1+1");
                return Task.FromResult(true);
            },
            Ct);
        using var csv = await (await site.AsAsync("audit")).AskAsync("/records/export?format=csv");
        Assert.Contains("'=1+1", Encoding.UTF8.GetString(await csv.Content.ReadAsByteArrayAsync(Ct)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_came_encrypted_stays_encrypted()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await using var site = new Site(core.Connection, new(2023, 6, 30), ("AllowedHosts", "localhost;pei.example.gov.cn"));
        Assert.StartsWith("max-age=", await HeaderAsync("https://pei.example.gov.cn"), StringComparison.Ordinal);
        Assert.Null(await HeaderAsync("http://pei.example.gov.cn"));
        Assert.Null(await HeaderAsync("https://localhost"));

        async Task<string?> HeaderAsync(string address)
        {
            using var client = site.CreateClient(new() { BaseAddress = new(address), AllowAutoRedirect = false });
            using var answer = await client.GetAsync(new Uri("/sign-in", UriKind.Relative), Ct);
            return answer.Headers.TryGetValues("Strict-Transport-Security", out var values) ? values.Single() : null;
        }
    }
}
