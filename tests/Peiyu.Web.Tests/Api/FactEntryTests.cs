using System.Net;
using System.Text;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Web.Tests.Api;

public sealed class FactEntryTests
{
    private const string Fact = "主营业务收入";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_program_enters_a_value_and_is_told_when_somebody_was_faster()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.ImportAsync(Repository.Sample("small"));
        using var site = new Site(core.Connection, new(2023, 6, 30));
        using var program = ApiClient.With(site.Visitor(), await ApiClient.MakeKeyAsync(await site.AsAsync("bureau"), "2023-12-31", ("act-enter", "yes"), ("act-import", "yes")));
        var code = (await program.GetAsync("/enterprises")).GetProperty("items")[0].GetProperty("code").GetString();
        var address = $"/enterprises/{code}/facts";

        using var first = await program.PostAsync(address, Body("1999", "100", seen: 0));
        using var same = await program.PostAsync(address, Body("1999", "100"));
        using var late = await program.PostAsync(address, Body("1999", "200", seen: 0));
        using var wrong = await program.PostAsync(address, Body("1999", "一百"));
        using var more = await program.PostAsync(address, """{"fact":"主营业务收入","period":"1999","value":"1","nonsense":1}""");
        using var nul = await program.PostAsync(address, """{"fact":"主营业务收入","period":"1999","value":"1","reason":"核\u0000实"}""");
        using var nobody = await program.PostAsync("/enterprises/nonsense/facts", Body("1999", "100"));

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Contains("\"isChanged\":false", await same.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        await ApiClient.ProblemAsync(late, 409);
        Assert.NotEmpty((await ApiClient.ProblemAsync(wrong, 422)).GetProperty("errors").EnumerateObject());
        await ApiClient.ProblemAsync(more, 400);
        Assert.Contains("编号为 0 的字符", (await ApiClient.ProblemAsync(nul, 400)).GetProperty("detail").GetString(), StringComparison.Ordinal);
        await ApiClient.ProblemAsync(nobody, 404);
        var last = (await program.GetAsync($"{address}/{Fact}")).GetProperty("values").EnumerateArray().Last();
        Assert.Equal("100", last.GetProperty("value").GetString());
        Assert.Contains("密钥 统计系统取数", last.GetProperty("source").GetProperty("by").GetString(), StringComparison.Ordinal);
        Assert.NotEqual(0, (await program.GetAsync("/imports")).GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task A_key_that_only_reads_and_a_session_without_a_token_change_nothing()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.ImportAsync(Repository.Sample("small"));
        using var site = new Site(core.Connection, new(2023, 6, 30));
        var owner = await site.AsAsync("bureau");
        using var program = ApiClient.With(site.Visitor(), await ApiClient.MakeKeyAsync(owner, "2023-12-31"));
        var code = (await program.GetAsync("/enterprises")).GetProperty("items")[0].GetProperty("code").GetString();

        using var reading = await program.PostAsync($"/enterprises/{code}/facts", Body("1999", "100"));
        using var content = new StringContent(Body("1999", "100"), Encoding.UTF8, "application/json");
        using var session = await owner.Http.PostAsync(new Uri($"/api/v1/enterprises/{code}/facts", UriKind.Relative), content, Ct);

        await ApiClient.ProblemAsync(reading, 404);
        await ApiClient.ProblemAsync(session, 400);
        await program.FailAsync("/imports", 404);
        var values = (await program.GetAsync($"/enterprises/{code}/facts/{Fact}")).GetProperty("values").EnumerateArray();
        Assert.DoesNotContain(values, value => value.GetProperty("period").GetString() == "1999");
    }

    private static string Body(string period, string value, int? seen = null) => $$"""
        {"fact":"{{Fact}}","period":"{{period}}","value":"{{value}}","reason":"年报审计后更正"{{(seen is null ? "" : $",\"seen\":{seen}")}}}
        """;
}
