using System.Net;
using System.Text.Json;
using Xunit;

namespace Peiyu.Web.Tests.Api;

public sealed class ApiTests(MediumSite site)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_fund_owes_what_the_plan_answers()
    {
        using var program = await ProgramAsync();

        var owed = (await program.GetAsync("/overview")).GetProperty("owed").GetDecimal();

        Assert.Equal(site.Expected.GetProperty("fund").GetProperty("owed").GetDecimal(), owed);
    }

    [Fact]
    public async Task Every_target_stands_where_the_plan_says()
    {
        using var program = await ProgramAsync();

        var standings = (await program.GetAsync("/board")).GetProperty("standings").EnumerateArray()
            .Select(one => (Text(one, "row"), Text(one, "measure"), Text(one, "level"), Text(one, "unit"), Number(one, "done")));

        Assert.Equal(
            site.List("targets").Select(one => (Text(one, "row"), Text(one, "measure"), Text(one, "level"), Text(one, "unit"), Number(one, "done"))).Order(),
            standings.Order());
    }

    [Fact]
    public async Task An_enterprise_gets_what_the_plan_answers_for_it()
    {
        using var program = await ProgramAsync();
        var code = site.List("entitlements").First(one => Text(one, "status") == "met" && Text(one, "subject")!.Length == 18).GetProperty("subject").GetString();

        var file = await program.GetAsync($"/enterprises/{code}");

        var told = file.GetProperty("entitlements").EnumerateArray().Where(one => Text(one, "status") is "met" or "unknown")
            .Select(one => (Text(one, "policy"), Text(one, "case"), Text(one, "status"), Number(one, "amount")));
        var expected = site.List("entitlements").Where(one => Text(one, "subject") == code && (Text(one, "status") is "met" or "unknown"))
            .Select(one => (Text(one, "policy"), Text(one, "case"), Text(one, "status"), Number(one, "amount")));
        Assert.Equal(expected.Order(), told.Order());
        Assert.NotEmpty(file.GetProperty("facts").EnumerateArray());
        Assert.NotEmpty(file.GetProperty("cases").EnumerateArray());
    }

    [Fact]
    public async Task Next_leads_through_the_whole_list_once()
    {
        using var program = await ProgramAsync();
        var codes = new List<string>();
        for (var next = "/enterprises?size=100&sort=code&asOf=2023-06-30"; next is not null;)
        {
            var page = await program.GetAsync(next);
            codes.AddRange(page.GetProperty("items").EnumerateArray().Select(one => Text(one, "code")!));
            Assert.Equal(300, page.GetProperty("count").GetInt32());
            next = Text(page, "next")?["/api/v1".Length..];
        }

        Assert.Equal(300, codes.Distinct().Count());
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public async Task A_list_is_narrowed_and_tells_the_fields_that_are_asked_for()
    {
        using var program = await ProgramAsync();

        var page = await program.GetAsync("/enterprises?unit=崇文街道&award=met&fields=行业代码,规上");

        Assert.NotEmpty(page.GetProperty("items").EnumerateArray());
        Assert.All(page.GetProperty("items").EnumerateArray(), one =>
        {
            Assert.Equal("崇文街道", Text(one, "unit"));
            Assert.True(one.GetProperty("met").GetInt32() > 0);
            Assert.Equal(["行业代码", "规上"], one.GetProperty("fields").EnumerateObject().Select(field => field.Name));
        });
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        using var program = await ProgramAsync();
        using var first = await program.AskAsync("/board?asOf=2023-06-30");
        var tag = first.Headers.ETag!.ToString();

        using var again = await program.AskAsync("/board?asOf=2023-06-30", tag);
        using var otherDay = await program.AskAsync("/board?asOf=2023-03-31", tag);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(Ct));
        Assert.Equal(HttpStatusCode.OK, otherDay.StatusCode);
    }

    [Theory]
    [InlineData("/board?asOf=nonsense", 400)]
    [InlineData("/board?asOf=1923-01-01", 400)]
    [InlineData("/board?state=late-ish", 400)]
    [InlineData("/enterprises?page=first", 400)]
    [InlineData("/enterprises?sort=size", 400)]
    [InlineData("/enterprises?fields=nonsense", 400)]
    [InlineData("/enterprises?policy=nonsense", 400)]
    [InlineData("/enterprises/nonsense", 404)]
    [InlineData("/policies/nonsense", 404)]
    [InlineData("/libraries/nonsense", 404)]
    [InlineData("/tasks/nonsense", 404)]
    [InlineData("/nonsense", 404)]
    public async Task A_problem_is_told_in_a_sentence(string address, int status)
    {
        using var program = await ProgramAsync();

        await program.FailAsync(address, status);
        using var answer = await program.AskAsync(address);
        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task Chinese_is_written_as_it_is()
    {
        using var program = await ProgramAsync();

        using var answer = await program.AskAsync("/enterprises");
        var text = await answer.Content.ReadAsStringAsync(Ct);

        Assert.Contains("演示企业", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", text, StringComparison.Ordinal);
        Assert.Contains("\"money\":0.00", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_has_signed_in_may_read_without_a_key()
    {
        using var answer = await (await site.AsAsync("bureau")).AskAsync("/api/v1/me");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Who_reads_data_finds_the_keys_in_the_menu()
    {
        Assert.NotNull((await site.OpenAsync("/policies")).QuerySelector(".menu-box a[href^='/keys']"));
        Assert.Null((await site.Visitor().OpenAsync("/policies")).QuerySelector("a[href^='/keys']"));
    }

    [Fact]
    public async Task The_page_lists_every_address()
    {
        var page = await site.OpenAsync("/api");

        var addresses = page.QuerySelectorAll("tbody th").Select(row => row.Words).ToList();

        Assert.Contains("GET /api/v1/enterprises/{code}", addresses);
        Assert.True(addresses.Count >= 15, $"{addresses.Count}");
    }

    private async Task<ApiClient> ProgramAsync() =>
        ApiClient.With(site.Visitor(), await KeyAsync());

    private async Task<string> KeyAsync()
    {
        // One for all tests: an account has no more than a few.
        await Gate.WaitAsync(Ct);
        try
        {
            return Key ??= await ApiClient.MakeKeyAsync(await site.AsAsync(Site.Usual), "2023-12-31");
        }
        finally
        {
            Gate.Release();
        }
    }

    private static readonly SemaphoreSlim Gate = new(1);

    private static string? Key { get; set; }

    private static decimal? Number(JsonElement element, string name) =>
        element.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
